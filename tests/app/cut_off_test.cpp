#include "support/app_test.h"

namespace catcow::testing {
namespace {

// A session that stops without notice: a crash, an empty battery, a closed tab.
class CutOff : public AppTest {
protected:
    void start() {
        open();
        press("Start session");
    }
    bool offered() const { return reads(text("app.today.cut_off.title")); }
    // Opens a second tab while the first is in a session. Returns the first tab's resume point.
    std::string open_beside() {
        start();
        breathe(1);
        hide(true);
        launch.alone = false;
        reopen();
        return *storage.find("single", "resume");
    }
    // Changes the stored resume point.
    template <class Change>
    void change_point(Change change) {
        ResumePoint point = *resume_row();
        change(point);
        for (Storage::Row& row : storage.single) {
            if (row.key == "resume") row.text = to_row(point);
        }
    }
    void expect_kept(const std::string& resume_point) {
        ASSERT_NE(storage.find("single", "resume"), nullptr);
        EXPECT_EQ(*storage.find("single", "resume"), resume_point);
    }
};

TEST_F(CutOff, TheResumePointIsStoredDurablyAtTheStart) {
    start();
    ASSERT_TRUE(resume_row());
    EXPECT_EQ(resume_row()->start.item, 0);
    EXPECT_EQ(resume_row()->start.breath, 1);
    EXPECT_TRUE(storage.writes.back().strict);
}

TEST_F(CutOff, TheResumePointIsAtMostTenSecondsOld) {
    start();
    Duration stored{};
    std::size_t writes = storage.writes.size();
    for (int i = 0; i < 300; ++i) {
        run_sound(seconds(1));
        if (storage.writes.size() != writes) stored = player().now();
        writes = storage.writes.size();
        EXPECT_LE(in_seconds(player().now() - stored), 11.0);
    }
    EXPECT_NEAR(resume_row()->seconds, in_seconds(stored), 1.5);
    EXPECT_LE(writes, 32U) << "more often than needed";
}

TEST_F(CutOff, TheResumePointIsAtMostTenSecondsOldWhileNobodyLooks) {
    start();
    hide(true);
    run_sound(seconds(100));
    EXPECT_GE(resume_row()->seconds, 89);
}

TEST_F(CutOff, HidingThePageStoresTheResumePointAtOnce) {
    start();
    run_sound(seconds(6));
    hide(true);
    EXPECT_NEAR(resume_row()->seconds, 6, 0.51);
}

TEST_F(CutOff, IsOfferedOnTodayAndGoesOnWithTheVeryBreath) {
    start();
    // Into the third breath of the first side of the twist.
    while (phase().item < 6 || phase().breath < 3) run_sound(seconds(1));
    ASSERT_EQ(phase().side, Side::left);
    hide(true);
    const Start cut = resume_row()->start;
    EXPECT_EQ(cut.item, 6);
    EXPECT_EQ(cut.breath, 3);

    reopen();
    EXPECT_TRUE(offered()) << screen();
    EXPECT_TRUE(reads("Eight poses")) << screen();
    press("Continue");
    while (!is_breath(phase().kind)) run_sound(seconds(0.5));
    EXPECT_EQ(phase().item, 6);
    EXPECT_EQ(phase().side, Side::left);
    EXPECT_EQ(phase().breath, 3);
}

// A side that was interrupted and resumed was listed twice in the record.
TEST_F(CutOff, TheRecordHasWhatWasDoneBeforeAndAfterAsOneSession) {
    start();
    while (phase().item < 6 || phase().breath < 3) run_sound(seconds(1));
    hide(true);
    const std::string id = resume_row()->session;
    const int before = resume_row()->seconds;
    const Instant started = resume_row()->started;
    reopen();
    press("Continue");
    run_to_the_end();

    ASSERT_EQ(records().size(), 1U);
    const SessionRecord record = records()[0];
    EXPECT_TRUE(same_lines(lines_of_items(record.items), lines_of(eight_poses_done)));
    EXPECT_EQ(record.id, id);
    EXPECT_EQ(record.started, started);
    EXPECT_TRUE(record.finished);
    EXPECT_GT(record.seconds, before);
    EXPECT_FALSE(resume_row());
}

TEST_F(CutOff, TwiceCutIsStillOneSessionWithEachBreathOnce) {
    start();
    breathe(1);
    run_sound(seconds(3));
    hide(true);
    reopen();
    press("Continue");
    breathe(2);
    run_sound(seconds(3));
    hide(true);
    reopen();
    press("Continue");
    breathe(1);
    press("End session");
    press("End session");
    ASSERT_EQ(records().size(), 1U);
    EXPECT_TRUE(same_lines(lines_of_items(records()[0].items),
                           lines_of("rest-on-back 2/2\n knee-rocks 2/4")));
}

TEST_F(CutOff, BetweenTwoPosesTheNextOneFollows) {
    start();
    breathe(2);  // all breaths of the first pose
    run_sound(seconds(1));
    hide(true);
    reopen();
    press("Continue");
    breathe(1);
    press("End session");
    press("End session");
    EXPECT_TRUE(same_lines(lines_of_items(records()[0].items),
                           lines_of("rest-on-back 2/2\n knee-rocks 1/4")));
}

// Discarding a session also lost what had been done in it.
TEST_F(CutOff, ThatIsLetGoIsKeptAsOneThatEndedEarly) {
    start();
    breathe(3);
    hide(true);
    const ResumePoint point = *resume_row();
    reopen();
    press("Discard it");
    EXPECT_FALSE(offered());
    EXPECT_FALSE(resume_row());
    ASSERT_EQ(records().size(), 1U);
    const SessionRecord record = records()[0];
    EXPECT_EQ(record.id, point.session);
    EXPECT_EQ(record.seconds, point.seconds);
    EXPECT_FALSE(record.finished);
    EXPECT_TRUE(same_lines(lines_of_items(record.items), {"rest-on-back 2/2", "knee-rocks 1/4"}));
}

TEST_F(CutOff, GivesWayToAnotherSessionWithoutBeingLost) {
    start();
    breathe(3);
    hide(true);
    const std::string cut = resume_row()->session;
    reopen();
    start_routine("Short reset");
    ASSERT_TRUE(resume_row());
    EXPECT_NE(resume_row()->session, cut);
    run_to_the_end();
    ASSERT_EQ(records().size(), 2U);
    EXPECT_EQ(records()[0].id, cut);
    EXPECT_FALSE(resume_row());
}

// Two tabs overwrote each other's resume points.
TEST_F(CutOff, IsNeitherOfferedNorWrittenWhileAnotherTabIsOpen) {
    const std::string before = open_beside();
    EXPECT_FALSE(offered()) << screen();
    start_routine("Short reset");
    run_to_the_end();
    EXPECT_EQ(records().size(), 1U);
    expect_kept(before);
}

TEST_F(CutOff, IsOfferedOnceTheOtherTabIsClosed) {
    open_beside();
    ASSERT_FALSE(offered()) << screen();
    app->became_alone();
    settle();
    EXPECT_TRUE(offered()) << screen();
}

TEST_F(CutOff, OfAnotherTabWaitsUntilTheSessionOfThisOneIsOver) {
    const std::string before = open_beside();
    start_routine("Short reset");
    run_sound(seconds(5));
    app->became_alone();
    run_to_the_end();
    EXPECT_EQ(records().size(), 1U);
    expect_kept(before);
    press("Done");
    EXPECT_TRUE(offered()) << screen();
}

// The browser closed after the record was written and before the resume point was removed.
TEST_F(CutOff, ThatHasItsRecordIsNotOfferedAgain) {
    start();
    breathe(1);
    hide(true);
    const std::string row = *storage.find("single", "resume");
    app->hidden(false);
    press("End session");
    press("End session");
    storage.single.push_back({"resume", row});
    reopen();
    EXPECT_FALSE(offered()) << screen();
    EXPECT_FALSE(resume_row());
    EXPECT_EQ(records().size(), 1U);
}

TEST_F(CutOff, IsForgottenOnlyOnceItsRecordIsSafe) {
    start();
    breathe(1);
    hide(true);
    hide(false);
    storage.trouble = FakeStorage::Trouble::full;
    press("End session");
    press("End session");
    EXPECT_TRUE(resume_row()) << "all that is left of the session";
}

TEST_F(CutOff, CanBeLetGo) {
    start();
    run_sound(seconds(5));
    reopen();
    ASSERT_TRUE(offered());
    press("Discard it");
    EXPECT_FALSE(offered());
    EXPECT_FALSE(resume_row());
    EXPECT_TRUE(storage.sessions.empty());
}

TEST_F(CutOff, KeepsTheSideThatItBeganWith) {
    open();
    start_routine("Short reset");
    run_to_the_end();
    press("Done");
    start_routine("Short reset");  // the second session begins with the right side
    run_sound(seconds(5));
    hide(true);
    reopen();
    press("Continue");
    run_to_the_end();
    const auto items = records().back().items;
    EXPECT_EQ(items.front().side, Side::right);
}

// A session that stopped the program was offered again each time, and stopped it again.
TEST_F(CutOff, ThatStoppedTheProgramTwiceIsNotOfferedAgainAndNotLost) {
    start();
    breathe(3);
    hide(true);
    const auto stop = [&] {  // as web/stopped.js writes it
        change_point([](ResumePoint& point) { ++point.stopped; });
        reopen();
    };
    stop();
    ASSERT_TRUE(offered()) << screen();
    press("Continue");
    run_sound(seconds(30));
    EXPECT_EQ(resume_row()->stopped, 1) << "remembered while the session goes on";
    const std::string session = resume_row()->session;
    stop();
    EXPECT_FALSE(offered()) << screen();
    EXPECT_FALSE(resume_row());
    ASSERT_EQ(records().size(), 1U);
    EXPECT_EQ(records()[0].id, session);
    EXPECT_FALSE(records()[0].finished);
}

// Such a session of another tab is seen only when that tab is closed.
TEST_F(CutOff, OfAnotherTabThatStoppedTheProgramTwiceIsNotOfferedEither) {
    open_beside();
    change_point([](ResumePoint& point) { point.stopped = most_stopped; });
    app->became_alone();
    settle();
    EXPECT_FALSE(offered()) << screen();
}

// A cut-off with 63 repetitions took hundreds of megabytes on Today.
TEST_F(CutOff, BeyondTheCapsIsNotOffered) {
    start();
    breathe(1);
    hide(true);
    change_point([](ResumePoint& point) { point.routine.items.back().dose.amount = 500; });
    reopen();
    EXPECT_FALSE(offered()) << screen();
}

// The sum of two numbers of a row did not fit into an int.
TEST_F(CutOff, WithTheLargestNumbersOfARowGoesOn) {
    start();
    breathe(1);
    hide(true);
    std::string row = *storage.find("single", "resume");
    for (const char* name : {"\"seconds\":", "\"pauses\":"}) {
        const std::size_t at = row.find(name) + std::string_view(name).size();
        row.replace(at, row.find_first_of(",}", at) - at, "2147483647");
    }
    for (Storage::Row& each : storage.single) {
        if (each.key == "resume") each.text = row;
    }
    reopen();
    press("Continue");
    run_sound(seconds(30));
    EXPECT_EQ(resume_row()->seconds, 1'000'000'000) << "no more is counted";
    reopen();
    EXPECT_TRUE(offered()) << screen();
}

TEST_F(CutOff, OfAnUnknownRoutineIsNotOffered) {
    start();
    breathe(1);
    change_point([](ResumePoint& point) { point.routine.items[3].pose = 250; });
    reopen();
    EXPECT_FALSE(offered()) << screen();
}

}  // namespace
}  // namespace catcow::testing
