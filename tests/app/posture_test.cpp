#include "support/app_test.h"

// How to sit and stand well is one step away from Today.

namespace catcow::testing {
namespace {

class PostureCheckOnThePage : public AppTest {
protected:
    void open_it() {
        open();
        press(text("posture.title"));
        ASSERT_EQ(app->screen(), "posture");
    }
    Lines steps() const {
        Lines all;
        for (const Node& node : nodes()) {
            if (node.role == Role::list_item && node.name.find("hale: ") != std::string::npos)
                all.push_back(node.name);
        }
        return all;
    }
};

TEST_F(PostureCheckOnThePage, IsReachedFromTodayAndLeftByBack) {
    open_it();
    EXPECT_TRUE(sees(Role::heading, "Posture check"));
    EXPECT_EQ(device.history, 1);
    EXPECT_NE(app->diagnostics().find(R"("screen":"posture")"), std::string::npos);
    back();
    EXPECT_EQ(app->screen(), "today");
    EXPECT_EQ(device.history, 0);
}

TEST_F(PostureCheckOnThePage, TellsWhyAndWhatHelpsThroughTheDay) {
    open_it();
    for (const char* key : {"posture.why", "posture.how_often", "posture.pillars"})
        EXPECT_TRUE(sees(Role::text, text(key))) << key;
    for (const char* tip : {"driving", "typing", "phone", "television", "eating"})
        EXPECT_TRUE(sees(Role::list_item, text("posture.tips." + std::string(tip)))) << tip;
}

TEST_F(PostureCheckOnThePage, GoesInSixStepsWithTheBreathSittingOrStanding) {
    open_it();
    EXPECT_TRUE(find(Role::radio, "Sitting")->checked);
    EXPECT_TRUE(same_lines(steps(), lines_of(R"(
        Inhale: Both feet flat, knees at the height of your hips.
        Exhale: Sit on your sitting bones, your weight even on both.
        Inhale: Grow tall through the top of your head.
        Exhale: Let your shoulders sink down and back.
        Inhale: Draw your chin in a little. Ears over shoulders.
        Exhale: Breathe calmly. Keep this posture as you continue your day.)")));
    press("Standing");
    EXPECT_TRUE(find(Role::radio, "Standing")->checked);
    EXPECT_TRUE(same_lines(steps(), lines_of(R"(
        Inhale: Feet hip-wide, your weight even on both.
        Exhale: Soften your knees.
        Inhale: Grow tall. Ribs over your pelvis.
        Exhale: Let your shoulders sink, arms by your sides.
        Inhale: Draw your chin in a little. Ears over shoulders.
        Exhale: Breathe calmly. Keep this posture as you continue your day.)")));
    EXPECT_EQ(app->screen(), "posture");
}

class PostureCheckPractised : public PostureCheckOnThePage {
protected:
    // Returns the sentences of the check among what the player shows.
    Lines played() {
        Lines all;
        const Routine& routine = player().routine();
        const Variant& variant =
            shipped_content().catalogue.pose(routine.items.front().pose)->variants.front();
        while (playing()) {
            for (const Step& step : variant.steps) {
                const std::string sentence = text(step.text);
                if (reads(sentence) && (all.empty() || all.back() != sentence))
                    all.push_back(sentence);
            }
            run_sound(seconds(1));
        }
        return all;
    }
};

TEST_F(PostureCheckPractised, TakesAMinuteAndSaysItsSixSentencesInOrder) {
    open_it();
    press("Start session");
    ASSERT_TRUE(playing()) << screen();
    EXPECT_TRUE(reads("Sit on the chair, feet flat.")) << screen();
    EXPECT_TRUE(same_lines(played(), lines_of(R"(
        Both feet flat, knees at the height of your hips.
        Sit on your sitting bones, your weight even on both.
        Grow tall through the top of your head.
        Let your shoulders sink down and back.
        Draw your chin in a little. Ears over shoulders.
        Breathe calmly. Keep this posture as you continue your day.)")));
    ASSERT_EQ(records().size(), 1U);
    const SessionRecord record = records().front();
    EXPECT_TRUE(record.finished && is_check(record.routine));
    EXPECT_EQ(record.seconds, 72);  // 4 + 6 x 10 + 8
    EXPECT_EQ(lines_of_items(record.items), Lines{"sitting 6/6"});
}

// A minute, many times a day: no question, nothing to send, and nothing but what was done.
TEST_F(PostureCheckPractised, EndsWithAShortPageAndStandsUnderProgress) {
    open_it();
    press("Standing");
    press("Start session");
    run_to_the_end();
    ASSERT_EQ(app->screen(), "after");
    EXPECT_TRUE(reads("Posture check: Standing. It took 1 minute.")) << screen();
    EXPECT_FALSE(sees(Role::slider, text("app.after.pain")));
    EXPECT_FALSE(sees(Role::textbox, text("app.after.note")));
    EXPECT_FALSE(sees(Role::radio, text("app.after.too_hard")));
    EXPECT_FALSE(sees(Role::button, text("app.button.share")));
    EXPECT_FALSE(sees(Role::heading, text("app.after.done")));
    press("Done");
    EXPECT_EQ(app->screen(), "today");
    press("Progress");
    EXPECT_TRUE(reads("Posture check: Standing")) << screen();
}

TEST_F(PostureCheckPractised, AsksNothingTheMorningAfterAndIsNoPracticeOfToday) {
    open_it();
    press("Start session");
    run_to_the_end();
    press("Done");
    EXPECT_FALSE(reads(text("app.plan.greeting.today"))) << screen();
    device.unix += 23 * 3600;
    reopen();
    EXPECT_FALSE(reads("How was your back on the morning")) << screen();
}

TEST_F(PostureCheckPractised, GoesOnAfterAKillWithTheBreathThatWasCutOnTheChair) {
    open_it();
    press("Start session");
    breathe(3);
    run_sound(seconds(3));
    hide(true);
    reopen();
    ASSERT_TRUE(reads(text("app.today.cut_off.title"))) << screen();
    EXPECT_TRUE(reads("Posture check: Sitting"));
    press(text("app.today.cut_off.resume"));
    ASSERT_TRUE(playing());
    for (const Phase& one : player().timeline().phases)
        EXPECT_NE(one.kind, PhaseKind::move) << "nobody is sent to a chair that they sit on";
    EXPECT_TRUE(same_lines(played(), lines_of(R"(
        Grow tall through the top of your head.
        Let your shoulders sink down and back.
        Draw your chin in a little. Ears over shoulders.
        Breathe calmly. Keep this posture as you continue your day.)")));
    ASSERT_EQ(records().size(), 1U);
    EXPECT_TRUE(records().front().finished);
    const SessionRecord record = records().front();
    int done = 0;
    for (const DoneItem& item : record.items) done += item.done;
    EXPECT_EQ(done, 6);
}

TEST_F(PostureCheckPractised, WithoutAChairSaysSoAndStartsOnlyTheOther) {
    Settings settings;
    settings.notice_seen = settings.needs_asked = true;
    settings.without = {"chair"};
    storage.single = {{"settings", to_row(settings)}};
    open_it();
    EXPECT_TRUE(reads("“Steady chair” is missing")) << screen();
    EXPECT_TRUE(find(Role::button, "Start session")->disabled);
    press("Standing");
    EXPECT_FALSE(find(Role::button, "Start session")->disabled);
}

// A reminder in a calendar has an address. It starts nothing, and disturbs no session.
TEST_F(PostureCheckPractised, IsOpenedByItsAddressAndNeverStartedByIt) {
    launch.fragment = "check";
    open();
    EXPECT_EQ(app->screen(), "posture");
    EXPECT_TRUE(records().empty());
    press("Start session");
    follow_link("check");
    EXPECT_TRUE(playing());
    run_to_the_end();
    press("Done");
    EXPECT_EQ(app->screen(), "today");
    follow_link("#check");
    EXPECT_EQ(app->screen(), "posture");
}

TEST_F(PostureCheckPractised, WaitsBehindTheNoticeOfAFirstVisit) {
    launch.fragment = "#check";
    first_visit = true;
    open();
    EXPECT_NE(app->screen(), "posture");
    press("I understand");
    press("Continue");
    settle();
    EXPECT_EQ(app->screen(), "posture") << screen();
}

// The check was text only.
TEST_F(PostureCheckOnThePage, ShowsTheBodySittingOrStanding) {
    open_it();
    run_clock(seconds(2));
    EXPECT_TRUE(sees(Role::image, text("position.chair"))) << screen();
    press("Standing");
    run_clock(seconds(2));
    EXPECT_TRUE(sees(Role::image, text("position.standing"))) << screen();
    EXPECT_FALSE(sees(Role::button, text("app.figure.breathe"))) << "there is no motion to start";
}

}  // namespace
}  // namespace catcow::testing
