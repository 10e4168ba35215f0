#include "support/app_test.h"

namespace catcow::testing {
namespace {

using Trouble = FakeStorage::Trouble;

class StorageTrouble : public AppTest {
protected:
    bool told(const char* key) const { return sees(Role::alert, text(key)); }
    void practise() {
        start_routine("Short reset");
        run_to_the_end();
        EXPECT_EQ(app->screen(), "after");
    }
    static SessionRecord kept_record(std::string id) {
        SessionRecord record;
        record.id = std::move(id);
        record.started = {1'794'000'000, 60};
        record.routine = shipped_content().routines[1];
        record.items = {{1, 0, Side::none, 2, 2}};
        record.seconds = 120;
        record.finished = true;
        return record;
    }
    void keep_rows() {
        for (const char* id : {"a", "b"}) storage.sessions.push_back({id, to_row(kept_record(id))});
        Settings settings;
        settings.notice_seen = settings.needs_asked = true;
        settings.on_today = on_today;
        settings.volume = 0.25;
        storage.single.push_back({"settings", to_row(settings)});
    }
};

TEST_F(StorageTrouble, DeniedStorageIsToldOnceAndASessionStillWorks) {
    storage.trouble = Trouble::denied;
    open();
    press("I understand");  // the app cannot know that it was read before
    press("Continue");
    EXPECT_TRUE(told("app.storage.unavailable")) << screen();
    practise();
    EXPECT_TRUE(sees(Role::text, text("app.after.not_kept"))) << screen();
    press("Done");
    EXPECT_FALSE(told("app.storage.unavailable")) << "told once";
    press("Progress");
    EXPECT_TRUE(told("app.storage.unavailable")) << "but said where it matters";
}

TEST_F(StorageTrouble, AFullDeviceIsToldOnceAndASessionStillWorks) {
    open();
    start_routine("Short reset");
    storage.trouble = Trouble::full;
    run_to_the_end();
    EXPECT_TRUE(sees(Role::text, text("app.after.not_kept"))) << screen();
    press("Done");
    EXPECT_TRUE(told("app.storage.full")) << screen();
    press("Settings");
    press("Today");
    EXPECT_FALSE(told("app.storage.full"));
}

TEST_F(StorageTrouble, StorageThatIsLostDuringASessionLeavesItAlone) {
    open();
    start_routine("Short reset");
    breathe(1);
    storage.trouble = Trouble::gone;
    run_to_the_end();
    EXPECT_TRUE(sees(Role::text, text("app.after.not_kept"))) << screen();
    press("Done");
    EXPECT_TRUE(told("app.storage.unavailable")) << screen();
    press("Progress");
    EXPECT_TRUE(reads("Short reset")) << "what was done is shown until the page closes";
}

TEST_F(StorageTrouble, SlowStorageIsWaitedForTwoSecondsNotMore) {
    storage.slow = true;
    open();
    EXPECT_EQ(window.drawn, 0);
    run_clock(seconds(1.9));
    EXPECT_EQ(window.drawn, 0);
    run_clock(seconds(0.2));
    EXPECT_GT(window.drawn, 0);
}

TEST_F(StorageTrouble, SlowStorageThatAnswersInTimeOpensToday) {
    keep_rows();
    storage.slow = true;
    open();
    run_clock(seconds(1));
    storage.answer();
    settle();
    EXPECT_EQ(app->screen(), "today");
}

TEST_F(StorageTrouble, RowsThatComeLaterAreAdopted) {
    keep_rows();
    storage.slow = true;
    open();
    run_clock(seconds(3));
    EXPECT_EQ(app->screen(), "notice") << "nobody knows yet that it was read";
    storage.answer();
    settle();
    EXPECT_EQ(app->screen(), "today") << screen();
    press("Progress");
    EXPECT_TRUE(sees(Role::text, "2 sessions")) << screen();
    press("Settings");
    EXPECT_EQ(slider("Volume of the tones"), 0.25);
}

// Accepting the notice before slow rows arrived lost the settings in those rows.
TEST_F(StorageTrouble, WhatThePersonChangedBeforeTheRowsCameWinsAndNothingElseIsLost) {
    keep_rows();
    open_before_the_rows_come();
    press("Settings");
    slide("Breathe in", 6);
    press("Deutsch");
    storage.answer();
    settle();
    EXPECT_EQ(settings_row().language, "de");
    press("Close");  // no German texts are served in this test
    EXPECT_EQ(settings_row().volume, 0.25);
    EXPECT_EQ(settings_row().pace.inhale, seconds(6));
    EXPECT_EQ(slider("Volume of the tones"), 0.25);
    EXPECT_EQ(slider("Breathe in"), 6);
}

TEST_F(StorageTrouble, TheNoticeThatWasReadBeforeSlowStorageAnsweredIsNotShownAgain) {
    first_visit = true;
    open_before_the_rows_come();
    storage.answer();
    settle();
    EXPECT_TRUE(settings_row().notice_seen);
    reopen();
    EXPECT_EQ(app->screen(), "today");
}

TEST_F(StorageTrouble, ASessionThatBeganBeforeTheRowsCameIsKeptBesideThem) {
    keep_rows();
    open_before_the_rows_come();
    start_routine("Short reset");
    run_sound(seconds(30));
    storage.answer();
    run_to_the_end();
    storage.answer();
    settle();
    EXPECT_EQ(storage.sessions.size(), 3U);
    press("Done");
    press("Progress");
    EXPECT_TRUE(sees(Role::text, "3 sessions")) << screen();
}

TEST_F(StorageTrouble, UnreadableAndNewerRowsAreKeptAndCounted) {
    keep_rows();
    storage.sessions.push_back({"c", "{\"v\":1,"});
    storage.sessions.push_back({"d", R"({"v":99,"anything":"newer"})"});
    const auto before = storage.sessions;
    open();
    EXPECT_TRUE(sees(Role::alert, shipped_content().texts.count("app.storage.unreadable", 2)))
        << screen();
    press("Progress");
    EXPECT_TRUE(sees(Role::text, "2 sessions")) << screen();
    press("Today");
    practise();
    ASSERT_EQ(storage.sessions.size(), 5U);
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(storage.sessions[i].text, before[i].text);
    }
}

TEST_F(StorageTrouble, AnUnreadableResumePointIsNoReasonNotToOpen) {
    storage.single.push_back({"resume", "{]"});
    open();
    EXPECT_EQ(app->screen(), "today");
    EXPECT_FALSE(reads(text("app.today.cut_off.title")));
}

TEST_F(StorageTrouble, UnreadableSettingsAreTheDefaults) {
    first_visit = true;
    storage.single.push_back({"settings", "nonsense"});
    open();
    EXPECT_EQ(app->screen(), "notice");
}

class Erase : public StorageTrouble {
protected:
    void erase() {
        press("Settings");
        press(text("app.settings.erase"));
        press("Erase");
    }
};

TEST_F(Erase, AsksFirst) {
    keep_rows();
    open();
    press("Settings");
    press(text("app.settings.erase"));
    EXPECT_TRUE(sees(Role::dialog, text("app.dialog.erase.title")));
    press("Cancel");
    EXPECT_EQ(storage.erasures, 0);
    EXPECT_EQ(storage.sessions.size(), 2U);
}

TEST_F(Erase, LeavesNothingAndSaysSo) {
    keep_rows();
    open();
    erase();
    EXPECT_TRUE(sees(Role::live, text("app.dialog.erase.done"))) << screen();
    EXPECT_TRUE(storage.sessions.empty());
    EXPECT_EQ(storage.find("single", "resume"), nullptr);
    EXPECT_EQ(slider("Volume of the tones"), Settings{}.volume);
    press("Progress");
    EXPECT_TRUE(sees(Role::text, text("app.progress.empty"))) << screen();
}

// When erasing failed, the history was gone from the screen, and came back with the next visit.
TEST_F(Erase, ThatFailsSaysSoAndShowsWhatIsStillThere) {
    keep_rows();
    open();
    storage.trouble = Trouble::gone;
    erase();
    EXPECT_TRUE(sees(Role::text, text("app.dialog.erase.failed"))) << screen();
    press("Close");
    press("Progress");
    EXPECT_TRUE(reads("2 sessions")) << screen();
}

}  // namespace
}  // namespace catcow::testing
