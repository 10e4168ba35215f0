// Every step of every pose is wholly seen in the player on a small phone with the largest text, and
// nobody has to scroll in a pose.
#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

#include "support/headless.h"
#include "support/shown_screens.h"

namespace catcow::testing {
namespace {

class Steps : public ::testing::TestWithParam<std::string> {
protected:
    Steps() { shown_language() = GetParam(); }
    ~Steps() override { shown_language() = "en"; }

    // How far the sentence reaches under what lies below the words, in CSS pixels.
    float hidden(const PlayerModel& model) {
        SemanticsTree tree;
        for (int i = 0; i < 2; ++i) {
            window.begin();
            ui.begin(window.now, {}, ThemeName::light, 200);
            Intents intents;
            player_screen(ui, model, intents);
            tree = ui.end();
            window.end(0, {});
        }
        float words_end = 0;
        float controls_begin = 640;
        for (const Node& node : tree.nodes) {
            if (node.role == Role::live && node.rect.height > 1)
                words_end = std::max(words_end, node.rect.y + node.rect.height);
            if (node.role == Role::button && node.rect.y > 320)
                controls_begin = std::min(controls_begin, node.rect.y);
        }
        EXPECT_GT(words_end, 0) << model.sentence;
        return words_end - controls_begin;
    }

    Headless window;
    Ui ui{shipped_texts(), window.fonts};
};

}  // namespace

TEST_P(Steps, AreWhollySeenAtTwoHundredPercentOnASmallPhone) {
    window.now = {360, 640, {}, false};
    const Texts& texts = shipped_texts();
    for (const Pose& pose : shipped_content().catalogue.poses()) {
        PlayerModel model = player_to_show(PhaseKind::inhale, false);
        model.pose = texts("pose." + pose.id + ".name");
        model.side.clear();
        for (const Variant& variant : pose.variants) {
            for (const Step& step : variant.steps) {
                for (const auto& [side, other] : {std::pair("left", "right"), {"right", "left"}}) {
                    const std::string mine = "app.side." + std::string(side);
                    if (pose.two_sided)
                        model.side =
                            texts.format("pose." + pose.id + ".side", {{"side", texts(mine)}});
                    model.sentence = texts.format(
                        step.text, {{"side", texts(mine)},
                                    {"other", texts("app.side." + std::string(other))}});
                    EXPECT_LE(hidden(model), 0) << pose.id << " " << model.sentence;
                    if (!pose.two_sided) break;
                }
            }
        }
    }
}

TEST_P(Steps, SoAreTheMovesBetweenPositions) {
    window.now = {360, 640, {}, false};
    PlayerModel model = player_to_show(PhaseKind::move, false);
    model.pose = shipped_texts()("pose.bridge.name");
    model.side.clear();
    for (const Move& move : shipped_content().catalogue.moves()) {
        model.sentence = shipped_texts()(move.text);
        EXPECT_LE(hidden(model), 0) << "move " << model.sentence;
    }
}

INSTANTIATE_TEST_SUITE_P(In, Steps, ::testing::Values("en", "de", "es"),
                         [](const auto& each) { return each.param; });

}  // namespace catcow::testing
