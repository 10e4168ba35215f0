// A session whose record could not be stored at once.
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class FailedWrite : public AppTest {};

// Done, then Start: the cut-off of the finished session was stored in its place, as ended early.
TEST_F(FailedWrite, OfAFinishedSessionIsTriedAgainAndItsCutOffDoesNotReplaceIt) {
    open();
    press("Short reset");
    press("Start session");
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
    press("Short reset");
    press("Start session");
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

}  // namespace
}  // namespace catcow::testing
