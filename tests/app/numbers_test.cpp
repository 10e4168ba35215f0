// A finger that slipped 30 pixels on a stepper turned 8.5 into 3, a tap on a slider's track did nothing, and the slider of
// the text size moved away under the finger.
#include "support/app_test.h"

namespace catcow::testing {
namespace {

class Numbers : public AppTest {
protected:
    void settings() {
        window.now.height = 2400;  // everything is in view
        open();
        press("Settings");
        look();
        ImGui::GetIO().AddMouseSourceEvent(ImGuiMouseSource_TouchScreen);
    }
    Rect place(std::string_view name) const { return find(Role::slider, name)->rect; }
    // A finger goes down and comes up elsewhere.
    void draw(float x, float y, float by) {
        ImGuiIO& io = ImGui::GetIO();
        io.AddMousePosEvent(x, y);
        io.AddMouseButtonEvent(0, true);
        frame();
        for (int i = 1; i <= 5; ++i) {
            io.AddMousePosEvent(x + by * static_cast<float>(i) / 5, y);
            frame();
            run_clock(seconds(0.1));
        }
        io.AddMouseButtonEvent(0, false);
        frame();
    }
    void frame() {
        app->input();
        settle();
    }
};

TEST_F(Numbers, AStepperChangesByATapOnly) {
    settings();
    const Rect rect = place("Breathe in");
    const double before = *slider("Breathe in");
    draw(rect.x + 20, rect.y + rect.height / 2, 30);
    draw(rect.x + 40, rect.y + rect.height / 2, -30);
    EXPECT_EQ(slider("Breathe in"), before);
    tap_at(rect.x + 20, rect.y + rect.height / 2);
    EXPECT_EQ(slider("Breathe in"), before - 0.5);
}

TEST_F(Numbers, ATapOnATrackMovesTheKnobThere) {
    settings();
    const Rect rect = place("Volume of the tones");
    tap_at(rect.x + rect.width / 4, rect.y + rect.height / 2);
    EXPECT_NEAR(*slider("Volume of the tones"), 0.25, 0.06);
    draw(rect.x + rect.width / 4, rect.y + rect.height / 2, rect.width / 2);
    EXPECT_NEAR(*slider("Volume of the tones"), 0.75, 0.06);
}

TEST_F(Numbers, TheSliderOfTheTextSizeStaysUnderTheFinger) {
    open();
    press("Settings");
    app->focused(find(Role::slider, "Text size")->id);  // scrolls to it
    settle();
    app->focused(0);
    settle();
    for (const double percent : {200.0, 80.0, 150.0, 80.0, 200.0}) {
        const float before = place("Text size").y;
        slide("Text size", percent);
        EXPECT_NEAR(place("Text size").y, before, 1) << percent << " %";
        run_clock(seconds(2));
        EXPECT_NEAR(place("Text size").y, before, 1) << "later, " << percent << " %";
    }
}

TEST_F(Numbers, ItStaysAlsoWhereNothingIsScrolled) {
    settings();
    const float before = place("Text size").y;
    slide("Text size", 80);
    EXPECT_NEAR(place("Text size").y, before, 1);
}

// The lowest value could not be chosen by keyboard, because a slider without a value stood there already.
TEST_F(Numbers, ARatingWithoutAValueIsBelowItsLowestStop) {
    open();
    press("Start session");
    breathe(1);
    press("End session");
    press("End session");
    const std::string pain = text("app.after.pain");
    EXPECT_LT(*slider(pain), find(Role::slider, pain)->low);
    slide(pain, 0);
    EXPECT_EQ(slider(pain), 0);
    EXPECT_EQ(records().back().pain_after, 0);
}

}  // namespace
}  // namespace catcow::testing
