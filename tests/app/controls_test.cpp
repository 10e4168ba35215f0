#include "support/app_test.h"

namespace catcow::testing {
namespace {

class Controls : public AppTest {
protected:
    void start() {
        open();
        press("Start session");
        breathe(1);
        run_sound(seconds(2));  // into the second breath of the first pose
    }
    // The item where the session continues.
    int coming() const { return player().resume_point().item; }
    bool asked() const { return sees(Role::dialog, text("app.dialog.end.title")); }
};

TEST_F(Controls, StartPauseAndResumeWorkWithAMouse) {
    open();
    click("Start session");
    EXPECT_EQ(app->screen(), "player");
    run_sound(seconds(2));
    click("Pause");
    EXPECT_TRUE(paused());
    click("Resume");
    EXPECT_EQ(player().state(), PlayState::playing);
}

TEST_F(Controls, APauseStopsTimeAndLetsTheScreenSleep) {
    start();
    press("Pause");
    EXPECT_TRUE(paused());
    EXPECT_FALSE(device.awake);
    const Duration before = player().now();
    run_sound(seconds(300));
    EXPECT_EQ(player().now(), before);
    EXPECT_FALSE(device.next_frame) << "a pause draws nothing";
    press("Resume");
    EXPECT_TRUE(device.awake);
    run_sound(seconds(2));
    EXPECT_NEAR(in_seconds(player().now() - before), 2, 0.1);
}

TEST_F(Controls, NextAndPreviousChangeThePose) {
    start();
    ASSERT_EQ(coming(), 0);
    press("Next");
    EXPECT_EQ(coming(), 1);
    press("Next");
    EXPECT_EQ(coming(), 2);
    press("Previous");
    EXPECT_EQ(coming(), 1);
}

TEST_F(Controls, IAmThereEndsTheWayIntoAPose) {
    open();
    press("Start session");
    run_sound(seconds(1));
    ASSERT_EQ(phase().kind, PhaseKind::get_ready);
    press("I'm ready");
    EXPECT_NE(phase().kind, PhaseKind::get_ready);
}

TEST_F(Controls, ThereIsNothingToHurryInABreath) {
    start();
    ASSERT_TRUE(is_breath(phase().kind));
    EXPECT_FALSE(sees(Role::button, "I'm ready")) << screen();
}

TEST_F(Controls, SpacePausesAndResumes) {
    start();
    key("Space");
    EXPECT_TRUE(paused());
    key("Space");
    EXPECT_EQ(player().state(), PlayState::playing);
}

TEST_F(Controls, ArrowsGoToTheNextAndPreviousPose) {
    start();
    key("ArrowRight");
    EXPECT_EQ(coming(), 1);
    key("ArrowLeft");
    EXPECT_EQ(coming(), 0);
}

TEST_F(Controls, EscapePausesAndAsksAndASecondTimeGoesOn) {
    start();
    key("Escape");
    EXPECT_TRUE(paused());
    EXPECT_TRUE(asked()) << screen();
    key("Escape");
    EXPECT_FALSE(asked());
    EXPECT_EQ(player().state(), PlayState::playing);
}

TEST_F(Controls, WhoHadPausedBeforeTheQuestionIsStillPausedAfterIt) {
    start();
    press("Pause");
    press("End session");
    press("Continue session");
    EXPECT_TRUE(paused());
    EXPECT_FALSE(asked());
}

TEST_F(Controls, APauseSaysWhatOnePausedToRead) {
    open();
    start_routine("Eight poses");
    while (phase().item < 6 || !is_breath(phase().kind)) run_sound(seconds(1));
    press("Pause");
    const std::string pose = "pose.spinal-twist.";
    EXPECT_TRUE(reads(text(pose + "name"))) << screen();
    EXPECT_TRUE(reads(text(pose + "easier"))) << screen();
}

TEST_F(Controls, UnderADialogNothingReactsAndNothingSpeaks) {
    start();
    const Node resume = *find(Role::button, "Pause");
    press("End session");
    ASSERT_TRUE(asked());
    EXPECT_FALSE(sees(Role::button, "Pause"));
    EXPECT_FALSE(sees(Role::button, "Resume"));
    app->pressed(resume.id);
    settle();
    key("Space");
    key("ArrowRight");
    EXPECT_TRUE(paused());
    EXPECT_EQ(coming(), 0);
}

TEST_F(Controls, TheHarmlessAnswerOfADialogAsksForTheFocus) {
    start();
    press("End session");
    EXPECT_TRUE(find(Role::button, "Continue session")->focus);
    EXPECT_FALSE(find(Role::button, "End session")->focus);
    press("Continue session");
    EXPECT_TRUE(playing());
    EXPECT_FALSE(asked());
}

TEST_F(Controls, BackInASessionPausesAndAsks) {
    start();
    back();
    EXPECT_TRUE(paused());
    EXPECT_TRUE(asked());
    EXPECT_EQ(device.history, 2) << "the next back closes the question";
    back();
    EXPECT_FALSE(asked());
    EXPECT_TRUE(playing());
    EXPECT_EQ(device.history, 1);
}

// A person may press at once on a slow machine. The press must then hit what is shown.
TEST_F(Controls, ADialogStandsWhereItIsFirstSeen) {
    open();
    press("Settings");
    app->pressed(find(Role::button, "Erase data")->id);
    app->frame();  // takes the press
    app->frame();  // shows the dialog
    const Node* erase = find(Role::button, "Erase");
    ASSERT_NE(erase, nullptr) << screen();
    const Rect first = erase->rect;
    run_clock(seconds(2));
    EXPECT_EQ(find(Role::button, "Erase")->rect, first);
}

TEST_F(Controls, BackLeadsToTodayFromEveryOtherScreen) {
    open();
    for (const char* name : {"Progress", "Settings"}) {
        press(name);
        EXPECT_EQ(device.history, 1);
        back();
        EXPECT_EQ(app->screen(), "today");
        EXPECT_EQ(device.history, 0);
    }
    press("Start session");
    breathe(1);
    press("End session");
    press("End session");
    ASSERT_EQ(app->screen(), "after");
    back();
    EXPECT_EQ(app->screen(), "today");
}

TEST_F(Controls, BackFromTheSafetyPageLeadsToTheSettingsItCameFrom) {
    open();
    press("Settings");
    press(text("app.settings.safety"));
    ASSERT_EQ(app->screen(), "safety");
    EXPECT_EQ(device.history, 2);
    back();
    EXPECT_EQ(app->screen(), "settings");
    back();
    EXPECT_EQ(app->screen(), "today");
    EXPECT_EQ(device.history, 0);
}

TEST_F(Controls, BackClosesADialogAndStaysOnTheScreen) {
    open();
    press("Settings");
    press(text("app.settings.erase"));
    ASSERT_TRUE(sees(Role::dialog, text("app.dialog.erase.title")));
    back();
    EXPECT_FALSE(sees(Role::dialog, text("app.dialog.erase.title")));
    EXPECT_EQ(app->screen(), "settings");
    EXPECT_EQ(device.history, 1);
}

TEST_F(Controls, SettingsAreKept) {
    open();
    press("Settings");
    slide("Volume of the tones", 0.35);
    slide("Volume of the soft noise", 0.4);
    press("Bells");
    slide("Breathe in", 5.5);
    slide("Breathe out", 7);
    slide("Text size", 150);
    press("Dark");
    press("Mute");
    const Settings kept = settings_row();
    EXPECT_DOUBLE_EQ(kept.volume, 0.35);
    EXPECT_DOUBLE_EQ(kept.sound.noise, 0.4);
    EXPECT_EQ(kept.sound.breath, SoundSettings::Breath::bells);
    EXPECT_EQ(kept.pace, (Pace{seconds(5.5), seconds(7)}));
    EXPECT_EQ(kept.text_percent, 150);
    EXPECT_EQ(kept.theme, Settings::Theme::dark);
    EXPECT_TRUE(kept.muted);
    EXPECT_TRUE(kept.notice_seen);
    reopen();
    press("Settings");
    EXPECT_EQ(slider("Breathe in"), 5.5);
    EXPECT_TRUE(find(Role::radio, "Dark")->checked);
}

TEST_F(Controls, TodayShowsTheRoutineThatWasStartedLastAlsoAtTheNextVisit) {
    open();
    ASSERT_TRUE(sees(Role::heading, "Eight poses")) << screen();
    open_routine("Short reset");
    press("Not now");
    press("Today");
    EXPECT_TRUE(sees(Role::heading, "Eight poses")) << "looking is not choosing";
    start_routine("Short reset");
    EXPECT_EQ(player().routine().id, "short-reset");
    press("End session");
    press("End session");
    press("Done");
    EXPECT_TRUE(sees(Role::heading, "Short reset")) << screen();
    reopen();
    EXPECT_TRUE(sees(Role::heading, "Short reset")) << screen();
    EXPECT_FALSE(sees(Role::heading, "Eight poses"));
    press("Start session");
    EXPECT_EQ(player().routine().id, "short-reset");
}

// A routine of one's own has no place on Today.
TEST_F(Controls, TodayStaysAsItIsWhenACopyIsStarted) {
    open();
    open_routine("Short reset");
    press("Duplicate");
    press("Start session");
    EXPECT_EQ(player().routine().title, "Short reset (2)");
    EXPECT_EQ(settings_row().routine, "");
}

TEST_F(Controls, ASessionBreathesAtThePaceOfTheSettings) {
    open();
    press("Settings");
    slide("Breathe in", 5);
    slide("Breathe out", 5);
    press("Today");
    press("Start session");
    while (phase().kind != PhaseKind::inhale) run_sound(seconds(0.5));
    EXPECT_EQ(phase().length, seconds(5));
}

TEST_F(Controls, TheMirrorIsWhatTheScreenSays) {
    start();
    press("End session");
    press("Continue session");
    ASSERT_EQ(device.mirrored.size(), nodes().size());
    for (std::size_t i = 0; i < nodes().size(); ++i) EXPECT_EQ(device.mirrored[i], nodes()[i]);
}

TEST_F(Controls, AStillScreenAsksForNoFrames) {
    open();
    for (const char* name : {"Today", "Progress", "Settings"}) {
        press(name);
        if (sees(Role::button, "Pause the movement")) press("Pause the movement");
        run_clock(seconds(0.5));  // the screen slides in
        const int drawn = window.drawn;
        run_clock(seconds(10));
        EXPECT_EQ(window.drawn, drawn) << name;
    }
}

TEST_F(Controls, WithLessMovementAScreenIsThereAtOnce) {
    open();
    press("Settings");
    press("Reduce motion");
    EXPECT_TRUE(settings_row().calm);
    for (const char* name : {"Today", "Progress", "Settings"}) {
        press(name);
        const int drawn = window.drawn;
        run_clock(seconds(10));
        // A screen that slides in takes about 12 frames. A figure is solved in two or three.
        EXPECT_LE(window.drawn - drawn, 4) << name;
    }
}

// While the page was gliding, a finger scrolled content that it had not touched. At its end the page
// kept gliding.
TEST_F(Controls, AFingerScrollsWhatItWentDownOn) {
    open();
    press("Settings");
    const auto place = [&] { return find(Role::slider, "Volume of the soft noise")->rect.y; };
    const float before = place();
    const auto pan = [&](float y, bool held) {
        window.pan = {.by = 120, .x = 100, .y = y, .held = held};
        app->input();
        settle();
        run_clock(seconds(0.5));
    };
    pan(window.now.height - 10, true);  // on the bar
    EXPECT_EQ(place(), before);
    pan(300, true);
    EXPECT_EQ(place(), before - 120);
    for (int i = 0; i < 40; ++i) pan(300, false);
    EXPECT_GT(window.stopped, 0) << "a fling ends where the page ends";
}

TEST_F(Controls, TheDebugKeyShowsTheGallery) {
    open();
    key("F2");
    EXPECT_EQ(app->screen(), "gallery");
    back();
    EXPECT_EQ(app->screen(), "today");
    start();
    key("F2");
    EXPECT_EQ(app->screen(), "player") << "never in a session";
}

// Said politely and only once, not for every second of the count.
TEST_F(Controls, TheEndOfALongMoveIsSaidOnce) {
    start();
    while (phase().kind != PhaseKind::move || phase().length < seconds(6)) run_sound(seconds(0.25));
    int said = 0;
    // What is heard is a moment late: it may still be the end of the phase before.
    bool before = sees(Role::live, text("app.player.last_seconds"));
    for (const Duration began = phase().start; phase().start == began;) {
        const bool now = sees(Role::live, text("app.player.last_seconds"));
        said += now && !before;
        before = now;
        run_sound(seconds(0.25));
    }
    EXPECT_EQ(said, 1);
    while (phase().kind != PhaseKind::inhale) run_sound(seconds(0.25));
    run_sound(seconds(0.5));  // until it is heard
    EXPECT_FALSE(sees(Role::live, text("app.player.last_seconds"))) << "never in a breath";
}

}  // namespace
}  // namespace catcow::testing
