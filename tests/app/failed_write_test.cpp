// A session whose record could not be stored at once.
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class FailedWrite : public AppTest {};

// Done, then Start: the cut-off of the finished session was stored in its place, as ended early.
TEST_F(FailedWrite, OfAFinishedSessionIsTriedAgainAndItsCutOffDoesNotReplaceIt) {
    open();
    start_routine("Short reset");
    run_sound(seconds(30));
    storage.trouble = FakeStorage::Trouble::full;
    run_to_the_end();
    EXPECT_TRUE(storage.sessions.empty());
    press("Done");
    EXPECT_FALSE(reads(text("app.today.cut_off.title"))) << "the session was finished";
    storage.trouble = FakeStorage::Trouble::none;
    press("Start session");
    ASSERT_EQ(records().size(), 1U);
    EXPECT_TRUE(records()[0].finished);
    ASSERT_TRUE(resume_row());
    EXPECT_NE(resume_row()->session, records()[0].id);
}

TEST_F(FailedWrite, IsTriedAgainWhenThePersonComesBackAndTheSentenceFollows) {
    open();
    start_routine("Short reset");
    storage.trouble = FakeStorage::Trouble::gone;
    run_to_the_end();
    EXPECT_TRUE(reads(text("app.after.not_kept"))) << screen();
    storage.trouble = FakeStorage::Trouble::none;
    hide(true);
    hide(false);
    EXPECT_TRUE(reads(text("app.after.kept"))) << screen();
    EXPECT_EQ(records().size(), 1U);
    EXPECT_FALSE(resume_row());
}

TEST_F(FailedWrite, IsTriedAgainWithTheNextSetting) {
    open();
    start_routine("Short reset");
    storage.trouble = FakeStorage::Trouble::gone;
    run_to_the_end();
    press("Done");
    storage.trouble = FakeStorage::Trouble::none;
    press("Settings");
    press("Dark");
    EXPECT_EQ(records().size(), 1U);
}

// A need whose write had failed was lost, although later writes worked and the notice went away.
TEST_F(FailedWrite, OfANeedIsTriedAgain) {
    open();
    press("Settings");
    press(text("app.needs.row"));
    storage.trouble = FakeStorage::Trouble::gone;
    press("Arching back hurts");
    storage.trouble = FakeStorage::Trouble::none;
    EXPECT_TRUE(settings_row().needs.empty());
    hide(true);
    EXPECT_EQ(settings_row().needs, std::vector<std::string>{"arching"});
}

// Storage that had not opened at first worked later, but settings and resume points were not stored in this visit.
class LateStorage : public AppTest {
protected:
    void practise_once_it_works() {
        run_clock(seconds(9));
        storage.trouble = FakeStorage::Trouble::none;
        storage.answers = Answers::at_once;
        press("Arching back hurts");
        press("Continue");
        EXPECT_EQ(settings_row().needs, std::vector<std::string>{"arching"});
        start_routine("Short reset");
        run_sound(seconds(12));
        ASSERT_TRUE(resume_row());
        EXPECT_EQ(resume_row()->session, app->practice()->resume_point().session);
    }
};

TEST_F(LateStorage, ThatCouldNotBeOpenedStoresEverythingOnceItWorks) {
    first_visit = true;
    storage.trouble = FakeStorage::Trouble::gone;
    open();
    press("I understand");
    practise_once_it_works();
}

TEST_F(LateStorage, ThatDidNotAnswerStoresEverythingOnceItAnswers) {
    first_visit = true;
    storage.answers = Answers::never;
    open();
    run_clock(seconds(3));
    press("I understand");
    practise_once_it_works();
}

}  // namespace
}  // namespace catcow::testing
