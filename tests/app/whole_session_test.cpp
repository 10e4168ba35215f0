#include <algorithm>

#include "support/app_test.h"

namespace catcow::testing {
namespace {

class WholeSession : public AppTest {
protected:
    void start(std::string_view routine = "Eight poses") { start_routine(routine); }
    bool told(const char* key) const { return sees(Role::text, text(key)); }
};

TEST_F(WholeSession, TheEightPosesRunToTheirEndAndAreKept) {
    set_rate(48000);
    open();
    start();
    const Duration began = device.now;
    EXPECT_EQ(app->screen(), "player");
    while (playing()) run_sound(seconds(0.5));
    EXPECT_EQ(app->screen(), "after");
    EXPECT_TRUE(sees(Role::heading, text("app.after.finished"))) << screen();
    EXPECT_TRUE(told("app.after.kept")) << screen();

    ASSERT_EQ(records().size(), 1U);
    const SessionRecord record = records()[0];
    EXPECT_TRUE(same_lines(lines_of_items(record.items), lines_of(eight_poses_done)));
    EXPECT_TRUE(record.finished);
    EXPECT_EQ(record.pauses, 0);
    EXPECT_EQ(record.content, "the build");
    EXPECT_EQ(record.routine.id, "eight-poses");
    EXPECT_NEAR(record.seconds, in_seconds(device.now - began), 1);
}

TEST_F(WholeSession, EveryPoseThatWasDoneIsListedAfterIt) {
    open();
    start("Short reset");
    run_to_the_end();
    std::size_t listed = 0;
    for (const Node& node : nodes()) listed += node.role == Role::list_item;
    EXPECT_EQ(listed, records()[0].items.size()) << screen();
}

TEST_F(WholeSession, TheRecordIsWrittenDurablyAndThenTheResumePointGoes) {
    open();
    start("Short reset");
    EXPECT_TRUE(resume_row());
    run_to_the_end();
    EXPECT_FALSE(resume_row());
    const auto& last = storage.writes.back();
    EXPECT_EQ(last.store, "sessions");
    EXPECT_TRUE(last.strict);
    EXPECT_EQ(last.key, records()[0].id);
    EXPECT_EQ(storage.asked_to_persist, 1);
}

TEST_F(WholeSession, ItIsInProgressAndOnTodayNothingIsLeftOfIt) {
    open();
    start("Short reset");
    run_to_the_end();
    press("Done");
    EXPECT_EQ(app->screen(), "today");
    EXPECT_FALSE(reads(text("app.today.cut_off.title")));
    press("Progress");
    EXPECT_TRUE(reads("Short reset")) << screen();
    EXPECT_TRUE(sees(Role::text, "1 session")) << screen();
}

TEST_F(WholeSession, TheDeviceIsGivenBackAndMaySleepAgain) {
    open();
    start("Short reset");
    EXPECT_TRUE(device.awake);
    run_to_the_end();
    EXPECT_FALSE(device.awake);
    EXPECT_EQ(audio.state(), AudioOut::State::closed);
}

TEST_F(WholeSession, ThatFinishesWhileNobodyLooksIsRecordedWithoutAnyFrame) {
    open();
    start("Short reset");
    run_sound(seconds(5));
    hide(true);
    const int drawn = window.drawn;
    run_to_the_end();
    EXPECT_EQ(window.drawn, drawn);
    ASSERT_EQ(records().size(), 1U);
    EXPECT_TRUE(records()[0].finished);
    EXPECT_FALSE(resume_row());
    hide(false);
    EXPECT_TRUE(sees(Role::heading, text("app.after.finished"))) << screen();
    EXPECT_EQ(audio.state(), AudioOut::State::closed);
}

TEST_F(WholeSession, ThatIsEndedEarlyIsRecordedAsSuch) {
    open();
    start();
    breathe(3);
    press("End session");
    EXPECT_TRUE(told("app.dialog.end.text")) << screen();
    press("End session");  // the button in the dialog
    EXPECT_EQ(app->screen(), "after");
    EXPECT_TRUE(sees(Role::heading, text("app.after.ended"))) << screen();
    ASSERT_EQ(records().size(), 1U);
    EXPECT_FALSE(records()[0].finished);
    EXPECT_TRUE(same_lines(lines_of_items(records()[0].items),
                           lines_of("rest-on-back 2/2\n knee-rocks 1/4")));
    EXPECT_FALSE(resume_row());
}

TEST_F(WholeSession, WithoutABreathLeavesNothingBehind) {
    open();
    start();
    run_sound(seconds(4));
    press("End session");
    EXPECT_TRUE(told("app.dialog.end.text_nothing")) << screen();
    press("End session");
    EXPECT_TRUE(told("app.after.nothing_done")) << screen();
    EXPECT_TRUE(storage.sessions.empty());
    EXPECT_FALSE(resume_row());
    press("Done");
    EXPECT_FALSE(reads(text("app.today.cut_off.title")));
}

// A session that was skipped from beginning to end counted as finished.
TEST_F(WholeSession, ThatWasSkippedToItsEndLeavesNothingBehind) {
    open();
    start("Short reset");
    for (int i = 0; i < 100 && playing(); ++i) {
        press("Next");
        run_sound(seconds(1));
    }
    EXPECT_TRUE(told("app.after.nothing_done")) << screen();
    EXPECT_TRUE(storage.sessions.empty());
}

TEST_F(WholeSession, AtSpeedIsAPreviewThatIsNotRecorded) {
    launch.speed = 20;
    open();
    start();
    EXPECT_TRUE(reads(shipped_content().texts.format("app.player.speed", {{"n", "20"}})))
        << screen();
    run_to_the_end();
    EXPECT_TRUE(sees(Role::heading, text("app.after.finished")));
    EXPECT_TRUE(told("app.after.not_recorded")) << screen();
    EXPECT_TRUE(storage.sessions.empty());
    EXPECT_FALSE(resume_row());
}

TEST_F(WholeSession, APreviewAtSpeedLeavesACutOffSessionAlone) {
    open();
    start();
    breathe(1);
    launch.speed = 20;
    reopen();
    start("Short reset");
    run_to_the_end();
    EXPECT_TRUE(resume_row());
}

TEST_F(WholeSession, TheFirstSideAlternatesFromOneSessionToTheNext) {
    open();
    std::vector<Side> first;
    for (int session = 0; session < 3; ++session) {
        start("Short reset");
        run_to_the_end();
        const SessionRecord record = records().back();
        const auto sided =
            std::find_if(record.items.begin(), record.items.end(),
                         [](const DoneItem& item) { return item.side != Side::none; });
        ASSERT_NE(sided, record.items.end());
        first.push_back(sided->side);
        press("Done");
    }
    EXPECT_EQ(first, (std::vector<Side>{Side::left, Side::right, Side::left}));
}

TEST_F(WholeSession, EveryMomentHasItsWordAndASentence) {
    open();
    start();
    while (playing()) {
        run_sound(seconds(1));
        if (!playing()) break;
        const auto status = std::find_if(nodes().begin(), nodes().end(), [](const Node& node) {
            return node.role == Role::status;
        });
        ASSERT_NE(status, nodes().end());
        EXPECT_FALSE(status->name.empty());
        EXPECT_TRUE(std::any_of(
            nodes().begin(), nodes().end(),
            [](const Node& node) { return node.role == Role::live && !node.name.empty(); }))
            << "at " << in_seconds(player().now()) << "\n"
            << screen();
    }
}

// The rest between two holds showed the same sentence for every pose.
TEST_F(WholeSession, ARestBetweenHoldsSaysWhatThePoseSays) {
    open();
    start();
    while (playing() && phase().kind != PhaseKind::rest) run_sound(seconds(1));
    ASSERT_TRUE(playing());
    const Item& item = player().routine().items[static_cast<std::size_t>(phase().item)];
    const Pose* pose = shipped_content().catalogue.pose(item.pose);
    std::vector<std::string> steps;
    for (const Step& step : pose->variant(item.variant)->steps) {
        if (step.at == StepAt::rest) steps.push_back(text(step.text));
    }
    ASSERT_EQ(steps.size(), 2U) << "of twenty seconds each has ten";
    run_sound(seconds(3));
    EXPECT_TRUE(reads(steps[0])) << screen();
    run_sound(seconds(10));
    EXPECT_TRUE(reads(steps[1])) << screen();
}

// Pain and note are saved with the session, and only if the person gives them.
TEST_F(WholeSession, HowTheBackIsAndANoteAreKeptWithTheSession) {
    open();
    start_routine("Short reset");
    run_to_the_end();
    ASSERT_EQ(records().size(), 1U);
    EXPECT_FALSE(records()[0].pain_after);
    slide(text("app.after.pain"), 3);
    write(text("app.after.note"), "Softer than yesterday");
    ASSERT_EQ(records().size(), 1U) << "the same session";
    EXPECT_EQ(records()[0].pain_after, 3);
    EXPECT_EQ(records()[0].note, "Softer than yesterday");
    EXPECT_EQ(app->screen(), "after");
}

}  // namespace
}  // namespace catcow::testing
