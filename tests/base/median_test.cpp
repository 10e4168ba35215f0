#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "base/median.h"

namespace catcow {
namespace {

TEST(Median, IsTheMiddleOfTheSortedValues) {
    std::mt19937 random(3);
    for (int i = 0; i < 2000; ++i) {
        std::vector<double> values(1 + random() % 20);
        for (double& value : values) value = static_cast<double>(random() % 7);
        std::vector<double> sorted = values;
        std::sort(sorted.begin(), sorted.end());
        EXPECT_EQ(median(values), sorted[sorted.size() / 2]);
    }
}

TEST(Median, OfNoNumbersIsNoneAndEnds) { EXPECT_TRUE(std::isnan(median({NAN, NAN}))); }

}  // namespace
}  // namespace catcow
