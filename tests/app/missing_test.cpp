// A browser whose database was damaged showed 12 of 22 sessions, or a first visit, and nothing was said.
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class Missing : public AppTest {
protected:
    void practise(int sessions) {
        for (int i = 0; i < sessions; ++i) {
            start_routine("Short reset");
            breathe(1);
            press("End session");
            press("End session");
            press("Done");
        }
    }
    bool told() const { return reads("Some of your data is missing."); }
};

TEST_F(Missing, SessionsAreCountedAndToldUntilThePersonHasReadIt) {
    open();
    practise(3);
    reopen();
    EXPECT_FALSE(told()) << screen();
    storage.sessions.pop_back();
    reopen();
    EXPECT_TRUE(reads(": 3. Missing now: 1.")) << screen();
    reopen();
    EXPECT_TRUE(reads(": 3. Missing now: 1.")) << "nobody has read it yet";
    press("Close");
    practise(1);
    reopen();
    EXPECT_FALSE(told()) << screen();
    EXPECT_EQ(storage.sessions.size(), 3U);
}

// A backup that was imported, or sessions of a version that did not count.
TEST_F(Missing, SessionsThatWereThereBeforeTheyWereCountedAreCounted) {
    open();
    practise(2);
    storage.remembered = {};
    reopen();
    storage.sessions.pop_back();
    reopen();
    EXPECT_TRUE(reads(": 2. Missing now: 1.")) << screen();
}

TEST_F(Missing, AStoreThatIsEmptyIsNotAFirstVisit) {
    open();
    practise(2);
    storage.sessions.clear();
    storage.single.clear();
    reopen();
    EXPECT_EQ(app->screen(), "notice");
    EXPECT_TRUE(reads(": 2. Missing now: 2.")) << screen();
}

TEST_F(Missing, WhatThePersonErasedIsNotMissing) {
    open();
    practise(2);
    press("Settings");
    press(text("app.settings.erase"));
    press("Erase");
    reopen();
    EXPECT_FALSE(told()) << screen();
}

TEST_F(Missing, WhatCouldNotBeErasedIsStillCounted) {
    open();
    practise(2);
    press("Settings");
    press(text("app.settings.erase"));
    storage.trouble = FakeStorage::Trouble::gone;
    press("Erase");
    storage.sessions.clear();
    reopen();
    EXPECT_TRUE(told()) << screen();
}

// A database that did not open was replaced by an empty one, and the first new session took the place of the number.
TEST_F(Missing, TheNumberStaysWhileTheRowsCannotBeRead) {
    storage.remembered = {22, 1'790'000'000};
    storage.trouble = FakeStorage::Trouble::gone;
    open();
    storage.trouble = FakeStorage::Trouble::none;
    EXPECT_FALSE(told()) << "nothing is known yet";
    press("I understand");  // is stored, so the rows can be read now
    EXPECT_TRUE(reads(": 22. Missing now: 22.")) << screen();
    EXPECT_EQ(storage.remembered.sessions, 22);
}

// The first session of such a visit is stored before the rows are read again.
TEST_F(Missing, TheNumberStaysAlsoIfASessionIsStoredBeforeTheRowsCome) {
    storage.remembered = {22, 1'790'000'000};
    storage.answers = Answers::never;
    open();
    run_clock(seconds(3));
    press("I understand");
    press("Continue");
    start_routine("Short reset");
    breathe(1);
    run_sound(seconds(9));
    storage.answers = Answers::late;
    press("End session");
    press("End session");
    storage.answer();
    settle();
    ASSERT_EQ(storage.sessions.size(), 1U);
    EXPECT_EQ(storage.remembered.sessions, 22);
    EXPECT_TRUE(reads(": 22. Missing now: 21.")) << screen();
}

// An erase that was answered late left the number beside an empty database.
TEST_F(Missing, WhatWasErasedAfterAllIsNotMissing) {
    open();
    practise(2);
    press("Settings");
    press(text("app.settings.erase"));
    storage.slow = true;
    press("Erase");
    EXPECT_EQ(storage.remembered.sessions, 0) << "the browser can be closed now";
    run_clock(seconds(9));
    storage.answer();
    storage.slow = false;
    reopen();
    EXPECT_TRUE(storage.sessions.empty());
    EXPECT_FALSE(told()) << screen();
}

TEST_F(Missing, RowsThatCannotBeReadAreThere) {
    open();
    practise(2);
    storage.sessions[0].text = "{";
    reopen();
    EXPECT_FALSE(told()) << screen();
}

}  // namespace
}  // namespace catcow::testing
