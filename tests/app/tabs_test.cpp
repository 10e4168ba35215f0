// Another tab of Catcow has the same rows. Two tabs overwrote each other's settings, and erasing was undone.
#include "catalogue/suitable.h"
#include "session/actions.h"
#include "support/app_test.h"
#include "support/describe.h"

namespace catcow::testing {
namespace {

class Tabs : public AppTest {
protected:
    // Changes the stored settings as another tab does. Returns the row.
    template <class Change>
    const std::string* other_tab(Change change) {
        Settings settings = settings_row();
        change(settings);
        std::erase_if(storage.single, [](const auto& row) { return row.key == "settings"; });
        storage.single.push_back({"settings", to_row(settings)});
        return storage.find("single", "settings");
    }
    void hear(const std::string* row) {
        app->row_changed("single", "settings", row);
        settle();
    }
    void other_tab_erases() {
        storage.single.clear();
        storage.sessions.clear();
        app->erased();
        settle();
    }
    // Whether the person is in a pose that arches the back, or gets into it.
    bool arches(const Phase& at) const {
        if (at.kind != PhaseKind::enter && !is_breath(at.kind)) return false;
        const Item& item = player().routine().items[static_cast<std::size_t>(at.item)];
        const Variant& variant =
            *shipped_content().catalogue.pose(item.pose)->variant(item.variant);
        return !suitable(shipped_content().catalogue, variant,
                         {{"arching"}, shipped_content().catalogue.rules().props});
    }
    void expect_nothing_that_arches() const {
        for (const Phase& at : player().timeline().phases)
            EXPECT_FALSE(at.start > player().now() && arches(at)) << describe(at);
    }
    static void arching_hurts(Settings& settings) { settings.needs = {"arching"}; }
};

TEST_F(Tabs, AThemeChosenHereKeepsTheNeedsThatTheOtherTabStored) {
    open();
    press("Settings");
    other_tab(arching_hurts);  // and the message of it is late
    press("Dark");
    EXPECT_EQ(settings_row().needs, std::vector<std::string>{"arching"});
    EXPECT_EQ(settings_row().theme, Settings::Theme::dark);
    EXPECT_TRUE(find(Role::button, text("app.needs.row"))->value == "Arching back hurts")
        << screen();
}

TEST_F(Tabs, WhatTheOtherTabChoosesIsTakenOverAtOnce) {
    open();
    press("Settings");
    hear(other_tab([](Settings& settings) { settings.volume = 0.25; }));
    EXPECT_EQ(slider("Volume of the tones"), 0.25);
}

TEST_F(Tabs, ANeedFromTheOtherTabPausesTheSessionAndWhatIsLeftFitsIt) {
    open();
    press("Start session");
    run_sound(seconds(5));
    hear(other_tab([](Settings& settings) { settings.theme = Settings::Theme::dark; }));
    EXPECT_FALSE(paused());
    hear(other_tab(arching_hurts));
    EXPECT_TRUE(paused());
    EXPECT_TRUE(reads(text("app.player.needs_changed"))) << screen();
    press("Close");
    press("Resume");
    hear(other_tab([](Settings& settings) { settings.volume = 0.5; }));
    EXPECT_FALSE(paused()) << "told once";
    expect_nothing_that_arches();
}

// Resume went on with the poses that the new answer excludes.
TEST_F(Tabs, ANeedThatComesInThePoseItExcludesIsFollowedAndTheSessionCanBeCutOffThere) {
    open();
    press("Start session");
    for (int i = 0; i < 900 && (!arches(phase()) || phase().breath < 2); ++i) run_sound(seconds(1));
    ASSERT_TRUE(arches(phase()));
    hear(other_tab(arching_hurts));
    press("Close");
    press("Resume");
    expect_nothing_that_arches();
    run_sound(seconds(60));
    ASSERT_TRUE(running());
    hide(true);
    reopen();
    EXPECT_TRUE(reads(text("app.today.cut_off.title"))) << screen();
    press("Continue");
    ASSERT_TRUE(running());
    expect_nothing_that_arches();
    run_to_the_end();
}

TEST_F(Tabs, ErasingInTheOtherTabIsNotUndoneByTheNextSetting) {
    open();
    hear(other_tab(arching_hurts));
    other_tab_erases();
    EXPECT_TRUE(sees(Role::live, text("app.dialog.erase.done"))) << screen();
    press("Settings");
    press("Dark");
    Settings expected;
    expected.theme = Settings::Theme::dark;
    expected.notice_seen = expected.needs_asked = true;  // in this visit
    EXPECT_EQ(settings_row(), expected);
}

TEST_F(Tabs, ErasingInTheOtherTabIsNotUndoneEvenIfItsMessageIsLate) {
    open();
    hear(other_tab(arching_hurts));
    storage.single.clear();
    press("Settings");
    press("Dark");
    EXPECT_TRUE(settings_row().needs.empty());
    EXPECT_EQ(settings_row().theme, Settings::Theme::dark);
}

TEST_F(Tabs, ASessionThatRunsWhileTheOtherTabErasesIsNotStoredAndThatIsSaid) {
    open();
    start_routine("Short reset");
    breathe(1);
    other_tab_erases();
    run_sound(seconds(30));
    EXPECT_FALSE(resume_row());
    run_to_the_end();
    EXPECT_TRUE(reads(text("app.after.erased"))) << screen();
    EXPECT_TRUE(storage.sessions.empty());
}

TEST_F(Tabs, PainThatIsRatedAfterTheOtherTabErasedBringsNothingBack) {
    open();
    start_routine("Short reset");
    run_to_the_end();
    ASSERT_EQ(storage.sessions.size(), 1U);
    other_tab_erases();
    slide(text("app.after.pain"), 3);
    EXPECT_TRUE(storage.sessions.empty());
    EXPECT_TRUE(reads(text("app.after.not_kept"))) << screen();
}

TEST_F(Tabs, ASessionOfTheOtherTabIsInTheProgressOfThisOne) {
    open();
    SessionRecord record;
    record.id = "other";
    record.started = {1'794'000'000, 60};
    record.routine = shipped_content().routines[0];
    record.seconds = 600;
    const std::string row = to_row(record);
    app->row_changed("sessions", "other", &row);
    app->row_changed("sessions", "other", &row);
    press("Progress");
    EXPECT_TRUE(sees(Role::text, "1 session")) << screen();
    EXPECT_EQ(storage.remembered.sessions, 1);
}

// A session that was being stored came back after the other tab had erased everything, and a newer version of Catcow
// waited for ever.
TEST_F(Tabs, ASessionThatIsBeingStoredStaysErased) {
    open();
    start_routine("Short reset");
    storage.slow = true;
    run_to_the_end();
    storage.sessions.clear();
    storage.single.clear();
    app->erased();
    storage.answer();
    settle();
    EXPECT_TRUE(storage.sessions.empty());
    EXPECT_FALSE(resume_row()) << "its resume points waited, too";
    EXPECT_FALSE(storage.held);
    EXPECT_TRUE(reads(text("app.after.not_kept"))) << screen();
}

TEST_F(Tabs, AResumePointThatWasStoredBeforeTheErasingWasHeardOfIsRemoved) {
    open();
    start_routine("Short reset");
    breathe(1);
    storage.single.clear();
    hide(true);
    ASSERT_TRUE(resume_row());
    app->erased();
    EXPECT_FALSE(resume_row());
}

// The other tab has resumed the session and finished it, and the message of it is late.
TEST_F(Tabs, ACutOffThatTheOtherTabFinishedDoesNotReplaceItsRecord) {
    open();
    start_routine("Short reset");
    breathe(1);
    hide(true);
    const ResumePoint point = *resume_row();
    ASSERT_FALSE(point.items.empty());
    reopen();
    SessionRecord record;
    record.id = point.session;
    record.started = point.started;
    record.routine = point.routine;
    record.seconds = 300;
    record.finished = true;
    storage.sessions.push_back({record.id, to_row(record)});
    press("Discard it");
    ASSERT_EQ(records().size(), 1U);
    EXPECT_TRUE(records()[0].finished);
    EXPECT_FALSE(resume_row());
}

// The rows came after the session had begun without needs, and arching poses went on.
TEST_F(Tabs, NeedsThatArriveLateStopTheSessionThatDoesNotKnowThem) {
    storage.single.push_back(
        {"settings", R"({"v":1,"notice_seen":true,"needs_asked":true,"needs":["arching"]})"});
    open_before_the_rows_come();
    start_routine("Short reset");
    run_sound(seconds(5));
    ASSERT_TRUE(running());
    storage.answer();
    run_sound(seconds(1));
    EXPECT_TRUE(paused());
    EXPECT_TRUE(reads(text("app.player.needs_changed"))) << screen();
}

// Without Web Locks two tabs could both believe that they are alone.
TEST_F(Tabs, AResumePointOfASessionThatRunsInTheOtherTabIsNeverOverwritten) {
    open();
    start_routine("Short reset");
    run_sound(seconds(12));
    ResumePoint other = *resume_row();
    other.session = "of the other tab";
    storage.single.back().text = to_row(other);
    run_sound(seconds(30));
    run_to_the_end();
    EXPECT_EQ(records().size(), 1U);
    ASSERT_TRUE(resume_row());
    EXPECT_EQ(resume_row()->session, "of the other tab");
}

TEST_F(Tabs, ASecondTabSaysWhenItsSessionsAreSaved) {
    launch.alone = false;
    open();
    EXPECT_TRUE(sees(Role::alert, text("app.storage.other_tab"))) << screen();
    app->became_alone();
    settle();
    EXPECT_FALSE(reads(text("app.storage.other_tab")));
}

}  // namespace
}  // namespace catcow::testing
