#include "base/last_answer.h"

#include <gtest/gtest.h>

namespace catcow {
namespace {

TEST(LastAnswerTest, FindsAnAnswerOnceForEachChangeOfTheQuestion) {
    int found = 0;
    LastAnswer<int, int> last;
    const auto doubled = [&](int of) {
        return last.to(of, [&](const int& question) {
            ++found;
            return 2 * question;
        });
    };
    for (const int of : {1, 1, 1, 2, 2, 1, 1, 0, 0}) EXPECT_EQ(doubled(of), 2 * of);
    EXPECT_EQ(found, 4);
}

}  // namespace
}  // namespace catcow
