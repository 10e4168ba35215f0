#include "base/duration.h"

#include <gtest/gtest.h>

namespace catcow {
namespace {

TEST(Duration, SecondsAreRoundedToTheNearestMicrosecond) {
    EXPECT_EQ(seconds(4.5).count(), 4'500'000);
    EXPECT_EQ(seconds(0.0000014).count(), 1);
    EXPECT_EQ(seconds(0.0000016).count(), 2);
    EXPECT_EQ(seconds(-0.0000016).count(), -2);
    EXPECT_EQ(in_seconds(seconds(12.25)), 12.25);
}

TEST(Duration, AnyWholeFrameIsTheSameThereAndBack) {
    for (const int rate : {8'000, 11'025, 22'050, 44'100, 48'000, 96'000}) {
        for (long long frame = 0; frame < 100LL * 3600 * rate; frame += 10'007'003) {
            ASSERT_EQ(frames_at(time_of_frame(frame, rate), rate), frame);
        }
        for (long long frame = 0; frame < 5'000; ++frame) {
            ASSERT_EQ(frames_at(time_of_frame(frame, rate), rate), frame);
        }
    }
}

}  // namespace
}  // namespace catcow
