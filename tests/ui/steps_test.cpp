// On a small phone with the largest text, the player shows every step of every pose completely. The
// person never has to scroll during a pose.
#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

#include "catalogue/reason.h"
#include "support/headless.h"
#include "support/shown_screens.h"

namespace catcow::testing {
namespace {

class Steps : public ::testing::TestWithParam<std::string> {
protected:
    Steps() { shown_language() = GetParam(); }
    ~Steps() override { shown_language() = "en"; }

    // Returns how far the sentence, or `text`, reaches below the top of the controls. Units: CSS
    // pixels.
    float hidden(const PlayerModel& model, int text_percent = 200, std::string_view text = {}) {
        if (text.empty()) text = model.sentence;
        SemanticsTree tree;
        for (int i = 0; i < 2; ++i) {
            window.begin();
            ui.begin(window.now, {}, ThemeName::light, text_percent);
            Intents intents;
            player_screen(ui, model, intents);
            tree = ui.end();
            window.end(0, {});
        }
        float words_end = 0;
        float controls_begin = 640;
        for (const Node& node : tree.nodes) {
            if (node.role == Role::live && node.name.find(text) != std::string::npos)
                words_end = std::max(words_end, node.rect.y + node.rect.height);
            if (node.role == Role::button && node.rect.y > 320)
                controls_begin = std::min(controls_begin, node.rect.y);
        }
        EXPECT_GT(words_end, 0) << text;
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
            model.version = name_of(texts, {&pose, &variant});
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

// Checked for people without needs and with each single need. At the largest size the person may
// have to scroll to the cautions, but not to the step above them.
TEST_P(Steps, StayWhollySeenAboveTheCautionsWhichAreSeenAtTheUsualSize) {
    window.now = {360, 640, {}, false};
    const Texts& texts = shipped_texts();
    const Catalogue& catalogue = shipped_content().catalogue;
    std::vector<Person> people{{}};
    for (const Need& need : catalogue.rules().needs) people.push_back({{need.id}, {}});
    for (const Pose& pose : catalogue.poses()) {
        PlayerModel model = player_to_show(PhaseKind::enter, false);
        model.pose = texts("pose." + pose.id + ".name");
        model.side.clear();
        if (pose.two_sided) {
            model.side =
                texts.format("pose." + pose.id + ".side", {{"side", texts("app.side.right")}});
        }
        for (const Variant& variant : pose.variants) {
            model.version = name_of(texts, {&pose, &variant});
            for (const Person& person : people) {
                model.advice.clear();
                for (const Caution& caution : cautions_for({&pose, &variant}, person))
                    model.advice.emplace_back(texts(caution.text));
                if (model.advice.empty()) continue;
                for (const Step& step : variant.steps) {
                    if (step.at != StepAt::enter) continue;
                    model.sentence = texts.format(step.text, {{"side", texts("app.side.right")},
                                                              {"other", texts("app.side.left")}});
                    EXPECT_LE(hidden(model), 0) << pose.id << " " << model.sentence;
                    EXPECT_LE(hidden(model, 100, model.advice.back()), 0)
                        << pose.id << " " << model.sentence;
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
