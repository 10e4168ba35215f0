#include <algorithm>
#include <cmath>

#include "support/app_test.h"

namespace catcow::testing {
namespace {

class SoundTrouble : public AppTest {
protected:
    void start() {
        open();
        start_routine("Short reset");
    }
    bool told(const char* key) const { return sees(Role::alert, text(key)); }
    // Returns the peak of the next four seconds of sound.
    float loudest() {
        audio.heard.clear();
        audio.pull(seconds(4));
        float most = 0;
        for (const float sample : audio.heard) most = std::max(most, std::abs(sample));
        return most;
    }
    static constexpr float bed = 0.006F;  // peak of the quiet noise that always plays
    // Draws the page for `time` while no block of sound is requested.
    void stand_still(Duration time) {
        audio.stalled = true;
        run_clock(time);
        audio.stalled = false;
    }
};

TEST_F(SoundTrouble, AStallPausesWhereEveryoneSeesIt) {
    start();
    breathe(1);
    run_sound(seconds(3));
    stand_still(seconds(1.3));
    EXPECT_TRUE(paused());
    EXPECT_TRUE(told("app.player.stalled")) << screen();
    EXPECT_TRUE(sees(Role::status, "Paused"));
    EXPECT_TRUE(sees(Role::button, "Resume"));
    EXPECT_FALSE(device.awake);
}

TEST_F(SoundTrouble, UnderASecondIsNoStall) {
    start();
    run_sound(seconds(3));
    stand_still(seconds(0.9));
    run_sound(seconds(1));
    EXPECT_FALSE(paused());
}

TEST_F(SoundTrouble, NoBreathIsSkippedByStalls) {
    start();
    for (int i = 0; i < 8; ++i) {
        run_sound(seconds(17.3));
        stand_still(seconds(1.5 + i));
        ASSERT_TRUE(paused()) << i;
        press("Resume");
        EXPECT_FALSE(paused());
        EXPECT_FALSE(told("app.player.stalled"));
    }
    run_to_the_end();
    ASSERT_EQ(records().size(), 1U);
    const SessionRecord record = records()[0];
    EXPECT_TRUE(record.finished);
    EXPECT_EQ(record.pauses, 8);
    for (const DoneItem& item : record.items) EXPECT_EQ(item.done, item.planned);
}

TEST_F(SoundTrouble, AStallOnAHiddenPageIsThereWhenThePersonComesBack) {
    start();
    run_sound(seconds(20));
    hide(true);
    const Duration before = player().now();
    audio.suspend();
    run_sound(seconds(600));
    audio.resume();
    run_sound(seconds(1));
    EXPECT_TRUE(paused());
    EXPECT_EQ(player().now(), before);
    hide(false);
    EXPECT_TRUE(told("app.player.stalled")) << screen();
}

TEST_F(SoundTrouble, WithoutSoundTheClockLeadsAndItIsSaid) {
    audio.unavailable = true;
    start();
    run_clock(seconds(60));
    EXPECT_TRUE(told("app.player.no_sound")) << screen();
    EXPECT_NEAR(in_seconds(player().now()), 60, 0.1);
    EXPECT_GE(breaths_done(), 1);
}

TEST_F(SoundTrouble, WithoutSoundASessionIsRecordedToo) {
    audio.unavailable = true;
    start();
    for (int i = 0; i < 60 && playing(); ++i) {
        for (int k = 0; k < 20; ++k) {
            device.advance(seconds(0.5));
            app->frame();
        }
    }
    ASSERT_EQ(records().size(), 1U);
    EXPECT_TRUE(records()[0].finished);
}

TEST_F(SoundTrouble, ADeviceThatTakesNothingIsNotWaitedForLongerThanTwoSeconds) {
    audio.stalled = true;
    start();
    run_clock(seconds(1));
    EXPECT_EQ(player().now(), Duration{});
    EXPECT_FALSE(told("app.player.no_sound"));
    run_clock(seconds(2));
    EXPECT_GT(player().now(), Duration{});
    EXPECT_TRUE(told("app.player.no_sound")) << screen();
}

TEST_F(SoundTrouble, SoundThatComesLateTakesOverWhereTheClockWas) {
    audio.stalled = true;
    start();
    run_clock(seconds(10));
    audio.stalled = false;
    const Duration before = player().now();
    run_sound(seconds(2));
    EXPECT_NEAR(in_seconds(player().now() - before), 2, 0.1);
    EXPECT_FALSE(told("app.player.no_sound")) << screen();
    EXPECT_FALSE(paused());
}

TEST_F(SoundTrouble, SoundThatDiesLeavesTheSessionToTheClock) {
    start();
    run_sound(seconds(20));
    const Duration before = player().now();
    audio.die();
    run_clock(seconds(5));
    EXPECT_FALSE(paused());
    EXPECT_TRUE(told("app.player.no_sound")) << screen();
    EXPECT_NEAR(in_seconds(player().now() - before), 5, 0.2);
}

TEST_F(SoundTrouble, SoundThatDiedIsTriedAgainOnResume) {
    start();
    run_sound(seconds(5));
    audio.die();
    run_clock(seconds(5));
    press("Pause");
    audio.unavailable = false;
    look();
    press("Resume");
    const Duration before = player().now();
    run_sound(seconds(2));
    EXPECT_NEAR(in_seconds(player().now() - before), 2, 0.1);
    EXPECT_FALSE(told("app.player.no_sound")) << screen();
}

TEST_F(SoundTrouble, ADeviceOfAnotherRateGoesOnFromTheSameMoment) {
    set_rate(48000);
    start();
    run_sound(seconds(10));
    audio.device_rate = 44100;
    const Duration before = player().now();
    run_sound(seconds(10));
    EXPECT_FALSE(paused());
    const double share = 48000.0 / 44100.0;  // the same blocks last longer
    EXPECT_NEAR(in_seconds(player().now() - before), 10 * share, 0.1);
}

TEST_F(SoundTrouble, WhatTheScreenShowsIsWhatIsHeardNotWhatIsPrepared) {
    audio.device_latency = seconds(0.5);
    start();
    run_sound(player().timeline().phases[0].length + seconds(0.4));
    EXPECT_EQ(player().moment().phase, 1);
    EXPECT_EQ(app->practice()->heard(device.now).moment.phase, 0);
    EXPECT_TRUE(sees(Role::status, "Get ready")) << screen();
}

TEST_F(SoundTrouble, MuteIsHeardWithinASecondAndKept) {
    start();
    run_sound(seconds(12));
    EXPECT_GT(loudest(), 10 * bed);
    press("Mute");
    run_sound(seconds(1));
    EXPECT_LT(loudest(), bed);
    EXPECT_TRUE(settings_row().muted);
    press("Unmute");
    EXPECT_FALSE(settings_row().muted);
}

}  // namespace
}  // namespace catcow::testing
