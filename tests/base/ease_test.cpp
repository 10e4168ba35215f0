#include "base/ease.h"

#include <gtest/gtest.h>

namespace catcow {
namespace {

TEST(MinimumJerk, GoesFromNothingToAllAndStaysThere) {
    EXPECT_EQ(minimum_jerk(0), 0.0);
    EXPECT_EQ(minimum_jerk(0.5), 0.5);
    EXPECT_EQ(minimum_jerk(1), 1.0);
    EXPECT_EQ(minimum_jerk(-3), 0.0);
    EXPECT_EQ(minimum_jerk(3), 1.0);
}

TEST(MinimumJerk, NeverTurnsBackAndIsTheSameFromBothEnds) {
    double before = 0;
    for (int i = 1; i <= 1000; ++i) {
        const double t = i / 1000.0;
        EXPECT_GE(minimum_jerk(t), before);
        EXPECT_NEAR(minimum_jerk(t) + minimum_jerk(1 - t), 1.0, 1e-12);
        before = minimum_jerk(t);
    }
}

TEST(MinimumJerk, StartsAndEndsAtRest) {
    const double step = 1e-4;
    EXPECT_LT(minimum_jerk(step) / step, 1e-6);
    EXPECT_LT((1 - minimum_jerk(1 - step)) / step, 1e-6);
}

}  // namespace
}  // namespace catcow
