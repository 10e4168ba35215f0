#include "base/result.h"

#include <gtest/gtest.h>

#include <memory>

namespace catcow {
namespace {

TEST(Result, HoldsAValueOrTheReasonWhyThereIsNone) {
    const Result<int> good = 7;
    const Result<int> bad = Error{"a.json: number: is missing"};
    EXPECT_TRUE(good.ok());
    EXPECT_EQ(good.value(), 7);
    EXPECT_FALSE(bad.ok());
    EXPECT_EQ(bad.error().message, "a.json: number: is missing");
}

TEST(Result, GivesItsValueAwayWithoutACopy) {
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = std::move(result).value();
    EXPECT_EQ(*taken, 3);
}

}  // namespace
}  // namespace catcow
