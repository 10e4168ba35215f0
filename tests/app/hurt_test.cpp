// Went wrong: after a session, nothing knew any more that "It hurts" had been pressed.
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class HurtTest : public AppTest {
protected:
    void begin() {
        open();
        press("Start session");
        breathe(1);
    }
    static int number(const char* pose) { return shipped_content().catalogue.pose(pose)->number; }
};

TEST_F(HurtTest, TheRecordAndTheScreenAfterItKeepInWhichPose) {
    begin();
    press("It hurts");
    press("End session");
    ASSERT_EQ(app->screen(), "after");
    EXPECT_TRUE(reads("It hurt in: Rest on your back.")) << screen();
    EXPECT_TRUE(reads(text("app.after.pain")));
    ASSERT_EQ(records().size(), 1U);
    EXPECT_EQ(records()[0].hurt, std::vector<int>{number("rest-on-back")});
}

TEST_F(HurtTest, ARestIsKeptAcrossAnInterruption) {
    begin();
    press("It hurts");
    press("Come out and rest");
    reopen();
    press("Continue");
    breathe(1);
    press("End session");
    press("End session");
    EXPECT_TRUE(reads("It hurt in: Rest on your back.")) << screen();
    ASSERT_EQ(records().size(), 1U);
    EXPECT_EQ(records()[0].hurt, std::vector<int>{number("rest-on-back")});
}

TEST_F(HurtTest, NothingIsKeptIfNothingHurts) {
    begin();
    press("It hurts");
    press("Nothing hurts: continue");
    breathe(1);
    press("End session");
    press("End session");
    EXPECT_FALSE(reads("It hurt")) << screen();
    ASSERT_EQ(records().size(), 1U);
    EXPECT_TRUE(records()[0].hurt.empty());
}

}  // namespace
}  // namespace catcow::testing
