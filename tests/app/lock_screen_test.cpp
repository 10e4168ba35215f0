// What the system shows of a session, and what its keys do.
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class LockScreenTest : public AppTest {
protected:
    void start() {
        open();
        press("Start session");
    }
    void remote(Remote what) {
        app->remote(what);
        settle();
    }
    const std::optional<Device::Playing>& shown() const { return device.on_lock_screen; }
    bool told(const char* key) const { return sees(Role::alert, text(key)); }
};

TEST_F(LockScreenTest, ShowsThePoseItsSideAndTheRoutine) {
    open();
    EXPECT_FALSE(shown());
    press("Start session");
    ASSERT_TRUE(shown());
    EXPECT_EQ(shown()->title, "Rest on your back");
    EXPECT_EQ(shown()->routine, "Eight poses");
    EXPECT_FALSE(shown()->paused);
    EXPECT_EQ(shown()->length, player().timeline().length());
    while (phase().item < 6 || phase().breath < 3) run_sound(seconds(1));
    EXPECT_EQ(shown()->title, "Spinal twist, Knees go to the left");
}

// The title that the player shows is the one on the lock screen, in every phase.
TEST_F(LockScreenTest, SaysWhatThePlayerSaysFromStartToEnd) {
    start();
    for (int i = 0; i < 200 && playing(); ++i) {
        run_sound(seconds(7));
        if (!playing()) break;
        EXPECT_TRUE(reads(shown()->title.substr(0, shown()->title.find(','))))
            << shown()->title << " is not among\n"
            << screen();
        EXPECT_NEAR(in_seconds(shown()->at), in_seconds(player().now()), 12);
        remote(Remote::next);
    }
    EXPECT_FALSE(playing());
    EXPECT_FALSE(shown()) << "the session is over";
}

TEST_F(LockScreenTest, ItsKeysPauseResumeAndSkip) {
    start();
    run_sound(seconds(5));
    remote(Remote::pause);
    EXPECT_TRUE(paused());
    EXPECT_TRUE(shown()->paused);
    remote(Remote::pause);
    EXPECT_TRUE(paused());
    remote(Remote::play);
    EXPECT_FALSE(paused());
    EXPECT_FALSE(shown()->paused);
    remote(Remote::play);
    EXPECT_FALSE(paused());
    const auto next_breath = [this] {
        do run_sound(seconds(1));
        while (!is_breath(phase().kind));
        return phase().item;
    };
    remote(Remote::next);
    EXPECT_EQ(next_breath(), 1);
    remote(Remote::previous);
    EXPECT_EQ(next_breath(), 0);
}

// A hidden page draws nothing, but the lock screen must show the pause at once.
TEST_F(LockScreenTest, OnAHiddenPageItIsTrueAtOnce) {
    start();
    run_sound(seconds(8));
    hide(true);
    const int drawn = window.drawn;
    app->remote(Remote::pause);
    EXPECT_TRUE(shown()->paused);
    app->remote(Remote::play);
    EXPECT_FALSE(shown()->paused);
    run_sound(seconds(60));
    EXPECT_EQ(window.drawn, drawn);
    EXPECT_NEAR(in_seconds(shown()->at), in_seconds(player().now()), 12);
    run_to_the_end();
    EXPECT_FALSE(shown());
}

TEST_F(LockScreenTest, TheSystemIsToldOncePerPhase) {
    start();
    run_sound(seconds(120));
    EXPECT_LE(device.told_playing, player().moment().phase + 2);
}

// A phone would stop the person's own music for a session that makes no sound.
TEST_F(LockScreenTest, AMutedSessionLeavesTheKeysToOtherApps) {
    start();
    run_sound(seconds(3));
    press("Mute");
    run_sound(seconds(1));
    EXPECT_FALSE(shown());
    press("Unmute");
    run_sound(seconds(1));
    EXPECT_TRUE(shown());
}

TEST_F(LockScreenTest, APreviewAtAnotherSpeedIsNotShown) {
    launch.speed = 20;
    start();
    run_sound(seconds(10));
    EXPECT_EQ(device.told_playing, 0);
}

// "It hurts" waits for an answer: a key in a pocket must not start the session again.
TEST_F(LockScreenTest, ADialogIsNotAnsweredByAKey) {
    start();
    run_sound(seconds(20));
    press("It hurts");
    for (const Remote key : {Remote::play, Remote::next, Remote::previous}) remote(key);
    EXPECT_TRUE(paused());
    EXPECT_TRUE(shown()->paused);
    EXPECT_TRUE(sees(Role::dialog, "It hurts")) << screen();
}

TEST_F(LockScreenTest, WithoutASessionNothingHappens) {
    open();
    for (const Remote what :
         {Remote::play, Remote::pause, Remote::next, Remote::previous, Remote::taken})
        remote(what);
    EXPECT_EQ(app->screen(), "today");
    EXPECT_EQ(device.told_playing, 0);
}

TEST_F(LockScreenTest, SoundThatTheSystemTakesPausesVisiblyAndATapGoesOn) {
    start();
    breathe(1);
    for (int i = 0; i < 2; ++i) {
        const Duration before = player().now();
        remote(Remote::taken);
        EXPECT_TRUE(paused());
        EXPECT_TRUE(told("app.player.taken")) << screen();
        EXPECT_TRUE(shown()->paused);
        EXPECT_FALSE(device.awake);
        remote(Remote::taken);
        EXPECT_EQ(player().now(), before);
        look();
        press("Resume");
        EXPECT_FALSE(paused());
        EXPECT_FALSE(told("app.player.taken"));
        run_sound(seconds(10));
        EXPECT_FALSE(paused());
    }
}

TEST_F(LockScreenTest, SoundThatIsTakenInAPauseSaysNothing) {
    start();
    run_sound(seconds(10));
    press("Pause");
    remote(Remote::taken);
    EXPECT_FALSE(told("app.player.taken"));
}

// The browser refuses the wake lock: with a low battery, or always.
TEST_F(LockScreenTest, AScreenThatMayTurnOffIsToldOnceAndCalmly) {
    device.wake_lock_refused = true;
    start();
    run_sound(seconds(1));
    EXPECT_TRUE(sees(Role::live, text("app.player.may_sleep"))) << screen();
    EXPECT_FALSE(sees(Role::alert, text("app.player.may_sleep")));
    run_sound(seconds(10));
    EXPECT_FALSE(reads(text("app.player.may_sleep")));
    press("Pause");
    look();
    press("Resume");
    run_sound(seconds(2));
    EXPECT_FALSE(reads(text("app.player.may_sleep")));
}

TEST_F(LockScreenTest, AScreenThatStaysOnIsNotMentioned) {
    start();
    run_sound(seconds(1));
    EXPECT_FALSE(reads(text("app.player.may_sleep")));
    device.wake_lock_refused = true;  // taken away in the middle
    run_sound(seconds(1));
    EXPECT_TRUE(reads(text("app.player.may_sleep")));
}

}  // namespace
}  // namespace catcow::testing
