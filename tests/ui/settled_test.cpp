// A second tap, meant for the screen before, pressed what had come under the finger: "I understand" twice skipped
// the needs for good.
#include "ui/settled.h"

#include <gtest/gtest.h>

namespace catcow {
namespace {

constexpr std::uint32_t start = 1, hurts = 2;
constexpr Rect foot{0, 700, 390, 60};

// Draws one frame with one control.
void draw(Settled& settled, Duration now, std::uint32_t id, Rect place, std::uint32_t name = 7,
          float scroll = 0) {
    settled.begin_frame(now);
    settled.see(id, place, scroll);
    settled.call(id, name);
}

// The last tap was here, as far as the next frames are concerned.
Settled tapped(float x, float y) {
    Settled settled;
    settled.goes_down(x, y);
    return settled;
}

TEST(Settled, AControlThatHasComeUnderTheLastTapTakesNoPressThatBeganTooEarly) {
    Settled settled = tapped(100, 720);
    draw(settled, seconds(1), start, foot);
    draw(settled, seconds(2), start, foot);
    EXPECT_TRUE(settled.takes(start, 100, 720, seconds(2)));
    draw(settled, seconds(2.1), hurts, foot);
    EXPECT_FALSE(settled.takes(hurts, 100, 720, seconds(2.2)));
    EXPECT_FALSE(settled.takes(hurts, 130, 740, seconds(2.2))) << "a finger is not exact";
    EXPECT_FALSE(settled.takes(hurts, 100, 720, seconds(1.9))) << "went down before it came";
    draw(settled, seconds(3), hurts, foot);
    EXPECT_FALSE(settled.takes(hurts, 100, 720, seconds(2.44)));
    EXPECT_TRUE(settled.takes(hurts, 100, 720, seconds(2.45)));
}

// A deliberate tap on a control that had just come was refused, wherever the tap before had been.
TEST(Settled, AControlThatHasComeElsewhereTakesEveryPress) {
    Settled settled = tapped(100, 300);
    draw(settled, seconds(1), start, foot);
    EXPECT_TRUE(settled.takes(start, 100, 720, seconds(1)));
    Settled fresh;
    draw(fresh, seconds(1), start, {0, 0, 390, 60});
    EXPECT_TRUE(fresh.takes(start, 10, 10, seconds(1))) << "nothing was tapped before";
}

TEST(Settled, TheTapOfThisFrameIsNotYetTheOneBefore) {
    Settled settled;
    draw(settled, seconds(1), start, foot);
    settled.goes_down(100, 720);
    EXPECT_TRUE(settled.takes(start, 100, 720, seconds(1)));
    draw(settled, seconds(1.02), hurts, foot);
    EXPECT_FALSE(settled.takes(hurts, 100, 720, seconds(1.02)));
}

TEST(Settled, AControlThatStaysTakesQuickTaps) {
    Settled settled = tapped(100, 720);
    for (int i = 0; i < 20; ++i) draw(settled, seconds(1 + 0.05 * i), start, foot);
    EXPECT_TRUE(settled.takes(start, 100, 720, seconds(1.95)));
}

TEST(Settled, AControlThatMovedUnderTheFingerTakesNoPressThere) {
    Settled settled = tapped(100, 690);
    draw(settled, seconds(1), start, foot);
    draw(settled, seconds(2), start, {0, 640, 390, 100});
    EXPECT_FALSE(settled.takes(start, 100, 650, seconds(2.1))) << "it was not there before";
    EXPECT_TRUE(settled.takes(start, 100, 720, seconds(2.1))) << "it was there all the time";
    EXPECT_TRUE(settled.takes(start, 100, 650, seconds(2.35)));
}

TEST(Settled, MovesThatFollowEachOtherLeaveOnlyWhatWasThereAllTheTime) {
    Settled settled = tapped(50, 45);
    draw(settled, seconds(1), start, {0, 0, 100, 50});
    draw(settled, seconds(2), start, {0, 30, 100, 50});
    draw(settled, seconds(2.1), start, {0, 60, 100, 50});
    EXPECT_FALSE(settled.takes(start, 50, 70, seconds(2.2)));
    EXPECT_FALSE(settled.takes(start, 50, 20, seconds(2.2)));
    EXPECT_TRUE(settled.takes(start, 50, 40, seconds(2.2)));
}

TEST(Settled, AControlThatIsScrolledHasNotMoved) {
    Settled settled = tapped(100, 120);
    draw(settled, seconds(1), start, {0, 300, 390, 60});
    draw(settled, seconds(2), start, {0, 100, 390, 60}, 7, 200);
    EXPECT_TRUE(settled.takes(start, 100, 120, seconds(2.1)));
    draw(settled, seconds(3), start, {0, 100, 390, 60}, 7, 260);
    EXPECT_TRUE(settled.takes(start, 100, 120, seconds(3.1))) << "stays while the text grows";
}

TEST(Settled, AnotherNameIsAnotherControl) {
    Settled settled = tapped(100, 720);
    draw(settled, seconds(1), start, foot, 7);
    settled.begin_frame(seconds(2));
    settled.see(start, foot, 0);
    EXPECT_FALSE(settled.call(start, 8));
    EXPECT_FALSE(settled.takes(start, 100, 720, seconds(2.3)));
    EXPECT_TRUE(settled.takes(start, 100, 720, seconds(2.35)));
}

TEST(Settled, AControlThatWasGoneComesAgain) {
    Settled settled = tapped(100, 720);
    draw(settled, seconds(1), start, foot);
    settled.begin_frame(seconds(2));  // under a dialog
    EXPECT_FALSE(settled.takes(start, 100, 720, seconds(2)));
    draw(settled, seconds(3), start, foot);
    EXPECT_TRUE(settled.is_new(start, seconds(3.3)));
    EXPECT_FALSE(settled.is_new(start, seconds(3.35)));
}

}  // namespace
}  // namespace catcow
