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
        Exhale: Sit on your sitting bones, well back in the chair.
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

// The check was text only.
TEST_F(PostureCheckOnThePage, ShowsTheBodySittingOrStanding) {
    open_it();
    run_clock(seconds(2));
    EXPECT_TRUE(sees(Role::image, text("position.chair"))) << screen();
    press("Standing");
    run_clock(seconds(2));
    EXPECT_TRUE(sees(Role::image, text("position.standing"))) << screen();
}

}  // namespace
}  // namespace catcow::testing
