// What a link lost, and that nothing of a routine suits the person, were alerts in red boxes. Nothing
// is wrong, and nobody has to hurry.
#include <gtest/gtest.h>

#include <algorithm>

#include "support/headless.h"
#include "support/shown_screens.h"
#include "ui/screens/routines/screens.h"

namespace catcow::testing {
namespace {

class Calm : public ::testing::Test {
protected:
    template <class Draw>
    void draw(Draw screen) {
        for (int i = 0; i < 3; ++i) {
            window.begin();
            ui.begin(window.now, {}, ThemeName::light, 100);
            Intents intents;
            screen(intents);
            tree = ui.end();
            window.end(0, {});
        }
    }
    bool has(Role role, std::string_view name = {}) const {
        return std::any_of(tree.nodes.begin(), tree.nodes.end(), [&](const Node& node) {
            return node.role == role && (name.empty() || node.name == name);
        });
    }

    Headless window;
    Ui ui{shipped_texts(), window.fonts};
    SemanticsTree tree;
};

TEST_F(Calm, TodayTellsWithoutAlarmThatNothingOfARoutineIsLeft) {
    TodayModel model = today_to_show(false);
    model.routine.playable = false;
    draw([&](Intents& intents) { today_screen(ui, model, intents); });
    EXPECT_TRUE(has(Role::live, shipped_texts()("app.today.nothing_left")));
    EXPECT_FALSE(has(Role::alert));
}

TEST_F(Calm, APreviewTellsWithoutAlarmWhatALinkLost) {
    for (const bool playable : {true, false}) {
        PreviewModel model = preview_to_show(playable);
        model.trouble.clear();
        ASSERT_FALSE(model.left_out.empty());
        draw([&](Intents& intents) { preview_screen(ui, model, intents); });
        for (const std::string& sentence : model.left_out)
            EXPECT_TRUE(has(Role::text, sentence)) << sentence;
        EXPECT_FALSE(has(Role::alert));
    }
}

}  // namespace
}  // namespace catcow::testing
