#include <gtest/gtest.h>

#include <algorithm>

#include "support/headless.h"
#include "support/shown_screens.h"
#include "ui/screens/session/screens.h"

namespace catcow::testing {
namespace {

class Stall : public ::testing::TestWithParam<std::string> {
protected:
    Stall() { shown_language() = GetParam(); }
    ~Stall() override { shown_language() = "en"; }

    Rect place(Role role, std::string_view name) const {
        const auto found =
            std::find_if(tree.nodes.begin(), tree.nodes.end(),
                         [&](const Node& node) { return node.role == role && node.name == name; });
        return found == tree.nodes.end() ? Rect{} : found->rect;
    }
    void draw(const PlayerModel& model, int percent) {
        for (int i = 0; i < 3; ++i) {
            window.begin();
            ui.begin(window.now, {}, ThemeName::light, percent);
            Intents intents;
            player_screen(ui, model, intents);
            tree = ui.end();
            window.end(0, {});
        }
    }

    Headless window;
    Ui ui{shipped_texts(), window.fonts};
    SemanticsTree tree;
};

// Went wrong: after a stall the reason was below the fold, and on small screens below all other words.
TEST_P(Stall, TheReasonAndResumeAreInView) {
    const PlayerModel model = player_to_show(PhaseKind::get_ready, true);
    for (const Surface& surface :
         {Surface{320, 568, {}, false}, Surface{360, 640, {}, false},
          Surface{390, 844, {.top = 47, .bottom = 34}, false}, Surface{768, 1024, {}, false},
          Surface{1024, 600, {}, false}, Surface{1440, 900, {}, false}}) {
        for (const int percent : {80, 100, 200}) {
            SCOPED_TRACE(std::to_string(static_cast<int>(surface.width)) + " at " +
                         std::to_string(percent) + " %");
            window.now = surface;
            draw(model, percent);
            const Rect reason = place(Role::alert, model.trouble);
            const Rect below = place(Role::button, ui.words("hurts.title"));
            const Rect resume = place(Role::button, ui.words("app.button.resume"));
            ASSERT_GT(reason.height, 0);
            EXPECT_GE(reason.y, surface.safe.top);
            EXPECT_LE(reason.y + reason.height, below.y + 0.5F);
            ASSERT_GT(resume.height, 0);
            EXPECT_LE(resume.y + resume.height, surface.height);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(In, Stall, ::testing::Values("en", "de", "es"),
                         [](const auto& each) { return each.param; });

}  // namespace
}  // namespace catcow::testing
