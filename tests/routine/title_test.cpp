#include "routine/title.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "base/utf8.h"
#include "routine/routine.h"

namespace catcow {
namespace {

std::string copy_of(std::string_view title, const std::set<std::string>& taken = {}) {
    return title_of_copy(title,
                         [&](std::string_view name) { return taken.contains(std::string(name)); });
}

TEST(TitleOfCopy, HasTheNextFreeNumber) {
    EXPECT_EQ(copy_of("Evening"), "Evening (2)");
    EXPECT_EQ(copy_of("Evening", {"Evening", "Evening (2)", "Evening (3)"}), "Evening (4)");
    EXPECT_EQ(copy_of("Evening (2)"), "Evening (3)");
    EXPECT_EQ(copy_of("Evening (3)"), "Evening (2)");
}

TEST(TitleOfCopy, TakesOnlyANumberForANumber) {
    EXPECT_EQ(copy_of("Evening (short)"), "Evening (short) (2)");
    EXPECT_EQ(copy_of("Evening ()"), "Evening () (2)");
    EXPECT_EQ(copy_of(" (2)"), " (2) (2)");
    EXPECT_EQ(copy_of("(2)"), "(2) (2)");
}

TEST(TitleOfCopy, CutsBetweenWholeCharacters) {
    const std::string family = "👨‍👩‍👧", letter = "猫", flag = "🇨🇭";
    for (const std::string& one : {family, letter, flag, std::string("a")}) {
        std::string title;
        while (title.size() + one.size() <= most_title_bytes) title += one;
        const std::string copy = copy_of(title);
        EXPECT_LE(copy.size(), most_title_bytes);
        EXPECT_EQ(title_fault(copy), "");
        ASSERT_TRUE(copy.ends_with(" (2)")) << copy;
        EXPECT_EQ((copy.size() - 4) % one.size(), 0U) << copy;
        EXPECT_GT(copy.size(), most_title_bytes - 4 - one.size() - one.size());
    }
}

}  // namespace
}  // namespace catcow
