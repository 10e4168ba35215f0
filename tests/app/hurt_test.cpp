// Went wrong: after a session, nothing knew any more that "It hurts" had been pressed.
#include "routine/link.h"
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class HurtTest : public AppTest {
protected:
    void begin(std::initializer_list<const char*> poses) {
        Routine routine;
        for (const char* const pose : poses) {
            const Pose& wanted = *shipped_content().catalogue.pose(pose);
            routine.items.push_back({.pose = wanted.number, .dose = wanted.variants.front().dose});
        }
        launch.fragment = "#" + encode_link(routine).value();
        open();
        press("Start session");
        breathe(1);
    }
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

// After "It hurts" in Small bridge the next pose was Bridge.
TEST_F(HurtTest, WhatAsksAsMuchIsLeftOutAndThatIsSaid) {
    begin({"small-bridge", "bridge", "mountain"});
    press("It hurts");
    press("Come out and rest");
    for (int i = 0; i < 60 && !player().waits(); ++i) run_sound(seconds(1));
    EXPECT_TRUE(reads("To go easy on what hurt, this is left out too: Bridge.")) << screen();
    EXPECT_TRUE(reads("After this: Mountain")) << screen();
    launch.fragment.clear();
    reopen();
    press("Continue");
    const Routine& left = player().routine();
    for (const Phase& phase : player().timeline().phases) {
        if (phase.item < 0) continue;
        EXPECT_EQ(left.items[static_cast<std::size_t>(phase.item)].pose, number("mountain"));
    }
    EXPECT_EQ(player().settings().hurt, (std::vector<Hurt>{{number("small-bridge"), 0}}));
}

TEST_F(HurtTest, InAnEasierVersionWhatIsLeftOutIsSaidToo) {
    begin({"sphinx", "locust", "mountain"});
    press("It hurts");
    press("Try an easier version");
    EXPECT_TRUE(reads("To go easy on what hurt, this is left out too: One-leg locust."))
        << screen();
    press("More");
    press("Harder");
    EXPECT_TRUE(reads("There is no harder version")) << screen();
    press("End session");
    press("End session");
    EXPECT_TRUE(reads("You were right not to push on.")) << screen();
}

// Escape went on with what hurt.
TEST_F(HurtTest, WhoLeavesTheQuestionIsNotSentOn) {
    begin();
    press("It hurts");
    key("Escape");
    EXPECT_FALSE(sees(Role::dialog, "It hurts")) << screen();
    EXPECT_EQ(player().state(), PlayState::paused);
    look();
    press("It hurts");
    press("Nothing hurts: continue");
    EXPECT_EQ(player().state(), PlayState::paused) << "as it was before the question";
    press("Resume");
    look();
    press("It hurts");
    press("Nothing hurts: continue");
    EXPECT_EQ(player().state(), PlayState::playing);
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
