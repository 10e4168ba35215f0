#include "platform/web/touch.h"

#include <gtest/gtest.h>

#include "platform/web/two_fingers.h"

namespace catcow {
namespace {

// Moves a finger up by `pixels` in ten moves of 1/60 s each. Returns the time of the last move.
Duration swipe_up(Touch& touch, float pixels, Duration start) {
    touch.down({10, 300}, start);
    Duration now = start;
    for (int i = 1; i <= 10; ++i) {
        now = start + i * seconds(1.0 / 60);
        touch.move({10, 300 - pixels * static_cast<float>(i) / 10}, now);
    }
    return now;
}

// Returns how far the page glides after a fling, if read every `frame`.
float glide(Duration frame) {
    Touch touch;
    Duration now = swipe_up(touch, 100, seconds(1));
    touch.take_scroll(now);
    touch.up(now);
    float total = 0;
    for (int i = 0; i < 1000 && touch.gliding(); ++i) total += touch.take_scroll(now += frame);
    EXPECT_FALSE(touch.gliding());
    return total;
}

TEST(Touch, AFingerThatComesUpWhereItWentDownPressesThere) {
    Touch touch;
    const Touch::Step down = touch.down({10, 20}, seconds(1));
    EXPECT_TRUE(down.point);
    EXPECT_FALSE(down.press);
    touch.move({13, 24}, seconds(1.02));  // a finger is never quite still
    const Touch::Step up = touch.up(seconds(1.05));
    EXPECT_TRUE(up.press && up.release && up.leave);
    EXPECT_EQ(up.at.x, 10);
    EXPECT_EQ(up.at.y, 20);
}

TEST(Touch, AFingerThatMovesUpScrollsWithoutAJumpAndPressesNothing) {
    Touch touch;
    const Duration now = swipe_up(touch, 100, seconds(1));
    EXPECT_NEAR(touch.take_scroll(now), 80, 1);  // minus the first moves, which decided the gesture
    EXPECT_EQ(touch.take_scroll(now), 0);
    const Touch::Step up = touch.up(now);
    EXPECT_FALSE(up.press || up.release);
}

// The handle of a row was drawn for it, and a finger only scrolled.
TEST(Touch, AFingerOnAGripDragsInAnyDirection) {
    Touch touch;
    touch.down({10, 300}, seconds(1));
    touch.set_grip(true);
    const std::vector<Touch::Step> steps = touch.move({10, 280}, seconds(1.05));
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_TRUE(steps[0].press);
    EXPECT_EQ(steps[0].at.y, 300);
    EXPECT_EQ(steps[1].at.y, 280);
    EXPECT_EQ(touch.take_scroll(seconds(1.05)), 0);
    EXPECT_TRUE(touch.up(seconds(1.1)).release);
}

TEST(Touch, AFlingRunsOnAndComesToRest) {
    const float total = glide(seconds(1.0 / 60));
    EXPECT_GT(total, 120);
    EXPECT_LT(total, 300);
}

TEST(Touch, AFlingRunsAsFarOnASlowMachine) {
    EXPECT_NEAR(glide(seconds(1.0 / 60)), glide(seconds(1.0 / 8)), 12);
}

TEST(Touch, AFingerThatRestedBeforeItCameUpFlingsNothing) {
    Touch touch;
    const Duration now = swipe_up(touch, 100, seconds(1));
    touch.up(now + seconds(0.3));
    EXPECT_FALSE(touch.gliding());
}

TEST(Touch, AFingerOnARunningPageStopsItAndPressesNothing) {
    Touch touch;
    const Duration now = swipe_up(touch, 100, seconds(1));
    touch.up(now);
    ASSERT_TRUE(touch.gliding());
    const Touch::Step down = touch.down({50, 50}, now + seconds(0.1));
    EXPECT_FALSE(touch.gliding());
    EXPECT_FALSE(down.point);
    EXPECT_FALSE(touch.up(now + seconds(0.15)).press);
}

TEST(Touch, ASidewaysMoveDragsFromWhereItBegan) {
    Touch touch;
    touch.down({10, 10}, seconds(1));
    const std::vector<Touch::Step> steps = touch.move({40, 12}, seconds(1.02));
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_TRUE(steps[0].press);
    EXPECT_EQ(steps[0].at.x, 10);
    EXPECT_EQ(steps[1].at.x, 40);
    EXPECT_EQ(touch.take_scroll(seconds(1.02)), 0);
    const Touch::Step up = touch.up(seconds(1.1));
    EXPECT_TRUE(up.release && up.leave);
    EXPECT_FALSE(up.press);
}

TEST(Touch, ACancelledDragLetsGo) {
    Touch touch;
    touch.down({10, 10}, seconds(1));
    touch.move({40, 12}, seconds(1.02));
    EXPECT_TRUE(touch.cancel().release);
    EXPECT_TRUE(touch.move({80, 12}, seconds(1.04)).empty());
    EXPECT_FALSE(touch.up(seconds(1.05)).release);
}

TEST(Touch, ACancelledTapPressesNothing) {
    Touch touch;
    touch.down({10, 10}, seconds(1));
    const Touch::Step cancelled = touch.cancel();
    EXPECT_FALSE(cancelled.press || cancelled.release);
    EXPECT_FALSE(touch.up(seconds(1.05)).press);
}

// A finger that rested on a stepper counted on, and a hand that lay on the screen did too.
TEST(Touch, AFingerThatRestsPressesOnceWhenItComesUp) {
    Touch touch;
    touch.down({10, 20}, seconds(1));
    EXPECT_TRUE(touch.move({11, 21}, seconds(1.5)).empty());
    const Touch::Step up = touch.up(seconds(3));
    EXPECT_TRUE(up.press && up.release && up.leave);
}

TEST(Touch, AFingerThatScrollsNeverPresses) {
    Touch touch;
    touch.down({10, 200}, seconds(1));
    touch.move({10, 150}, seconds(1.1));
    EXPECT_FALSE(touch.up(seconds(2.1)).press);
}

TEST(TwoFingers, TurnByTheirMiddleAndZoomByTheirDistance) {
    TwoFingers two;
    two.move({100, 100}, {200, 100});
    Pan pan = two.take();
    EXPECT_EQ(pan.zoom, 1) << "the first touch moves nothing";
    EXPECT_EQ(pan.across, 0);
    two.move({90, 110}, {230, 110});
    two.move({90, 120}, {290, 120});
    pan = two.take();
    EXPECT_TRUE(pan.fingers);
    EXPECT_FLOAT_EQ(pan.zoom, 2);
    EXPECT_FLOAT_EQ(pan.across, 40);
    EXPECT_FLOAT_EQ(pan.along, 20);
    EXPECT_FALSE(two.take().fingers) << "taken once";
    two.stop();
    two.move({0, 0}, {50, 0});
    EXPECT_EQ(two.take().zoom, 1) << "another pair begins anew";
}

}  // namespace
}  // namespace catcow
