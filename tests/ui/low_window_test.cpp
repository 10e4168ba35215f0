// In a window at 400 % zoom, Pause lay over Next, and the sentence was out of sight. Later the body, the
// side, "I'm ready" and the first answer of a dialog were.
#include <gtest/gtest.h>

#include <algorithm>

#include "support/headless.h"
#include "support/shown_screens.h"
#include "ui/widgets/slot.h"

namespace catcow::testing {
namespace {

class LowWindow : public ::testing::TestWithParam<std::string> {
protected:
    LowWindow() { shown_language() = GetParam(); }
    ~LowWindow() override { shown_language() = "en"; }

    void draw(const PlayerModel& model, int text_percent) {
        for (int i = 0; i < 2; ++i) {
            window.begin();
            ui.begin(window.now, {}, ThemeName::light, text_percent);
            Intents intents;
            player_screen(ui, model, intents);
            tree = ui.end();
            window.end(0, {});
        }
    }
    Rect place(Role role, std::string_view name) const {
        for (const Node& node : tree.nodes) {
            if (node.role == role && node.name.find(name) != std::string::npos) return node.rect;
        }
        ADD_FAILURE() << "no " << name_of(role) << " says " << name;
        return {};
    }
    static bool overlap(Rect one, Rect other) {
        return one.x < other.x + other.width && other.x < one.x + one.width &&
               one.y < other.y + other.height && other.y < one.y + one.height;
    }
    void expect_whole(Rect rect, std::string_view name) const {
        EXPECT_GE(rect.y, 0) << name;
        EXPECT_LE(rect.y + rect.height, window.now.height + 0.5F) << name;
        EXPECT_LE(rect.x + rect.width, window.now.width + 0.5F) << name;
    }
    // The sentence, the body, the side, the answers and Pause are in view, and nothing lies over them.
    void expect_in_view(const PlayerModel& model) {
        const std::string pause(ui.words(model.paused ? "app.button.resume" : "app.button.pause"));
        const Rect sentence = place(Role::live, model.sentence);
        const Rect hurts = place(Role::button, ui.words("hurts.title"));
        const Rect ready = place(Role::button, ui.words("app.player.there"));
        const Rect side = place(Role::text, model.side);
        for (const Rect rect : {sentence, hurts, ready, side, place(Role::button, pause)})
            expect_whole(rect, model.sentence);
        EXPECT_FALSE(overlap(side, sentence)) << model.sentence;
        EXPECT_LE(side.y + side.height, hurts.y) << model.sentence;
        ASSERT_TRUE(slot_of(ui)) << "no body";
        const Rect body = slot_of(ui)->rect;
        EXPECT_GE(std::min(body.width, body.height), 80);
        for (const Rect rect : {sentence, side, hurts, ready, place(Role::button, pause)})
            EXPECT_FALSE(overlap(body, rect)) << model.sentence;
        EXPECT_FALSE(overlap(sentence, hurts)) << model.sentence;
        EXPECT_FALSE(overlap(sentence, place(Role::button, pause))) << model.sentence;
    }

    Headless window;
    Ui ui{shipped_texts(), window.fonts};
    SemanticsTree tree;
};

TEST_P(LowWindow, ShowsEverySentenceAndPause) {
    const Texts& texts = shipped_texts();
    PlayerModel model = player_to_show(PhaseKind::enter, false);
    std::vector<std::string> sentences;
    for (const Move& move : shipped_content().catalogue.moves())
        sentences.emplace_back(texts(move.text));
    for (const Pose& pose : shipped_content().catalogue.poses()) {
        for (const Variant& variant : pose.variants) {
            for (const Step& step : variant.steps) {
                sentences.push_back(texts.format(step.text, {{"side", texts("app.side.right")},
                                                             {"other", texts("app.side.left")}}));
            }
        }
    }
    for (const Surface& surface : {Surface{320, 256, {}, false}, Surface{480, 270, {}, false},
                                   Surface{844, 390, {.bottom = 21}, false}}) {
        window.now = surface;
        for (const int percent : {100, 200}) {
            SCOPED_TRACE(std::to_string(surface.width) + " at " + std::to_string(percent) + " %");
            for (const std::string& sentence : sentences) {
                model.sentence = sentence;
                draw(model, percent);
                expect_in_view(model);
            }
        }
    }
}

// After a stall the reason comes first. The sentence is below it.
TEST_P(LowWindow, ShowsWhyTheSessionWaits) {
    const PlayerModel model = player_to_show(PhaseKind::get_ready, true);
    for (const Surface& surface : {Surface{320, 256, {}, false}, Surface{480, 270, {}, false}}) {
        window.now = surface;
        for (const int percent : {100, 200}) {
            draw(model, percent);
            const Rect reason = place(Role::alert, model.trouble);
            EXPECT_GE(reason.y, 0);
            EXPECT_LE(reason.y + reason.height,
                      place(Role::button, ui.words("hurts.title")).y + 0.5F)
                << surface.width << " at " << percent << " %";
        }
    }
}

// Went wrong: "Come out and rest" and "Continue session" had the focus below the end of the window.
TEST_P(LowWindow, ShowsTheAnswerThatHasTheFocusInEveryDialog) {
    int dialogs = 0;
    for (const ShownScreen& screen : all_shown_screens()) {
        for (const Surface& surface :
             {Surface{320, 256, {}, false}, Surface{480, 270, {}, false},
              Surface{360, 640, {}, false}, Surface{844, 390, {.bottom = 21}, false},
              Surface{1440, 900, {}, false}}) {
            for (const int percent : {100, 200}) {
                window.now = surface;
                Ui fresh{shipped_texts(), window.fonts};
                Happened happened;
                for (int i = 0; i < 4; ++i) {
                    happened.now += seconds(1);
                    window.begin();
                    fresh.begin(window.now, happened, ThemeName::light, percent);
                    Intents intents;
                    screen.draw(fresh, intents);
                    tree = fresh.end();
                    window.end(0, {});
                    for (const Node& node : tree.nodes) {
                        if (node.focus) happened.focused = node.id;
                    }
                }
                for (const Node& node : tree.nodes) {
                    if (!node.focus) continue;
                    ++dialogs;
                    expect_whole(node.rect, screen.name + ": " + node.name);
                }
            }
        }
    }
    EXPECT_GE(dialogs, 60);
}

// Went wrong: the page gives the focus to a button of the dialog, and the dialog scrolled to that button, past the lines
// that say what to do now.
TEST_P(LowWindow, BeginsADialogWithItsFirstLineWhicheverButtonHasTheFocus) {
    for (const ShownScreen& screen : all_shown_screens()) {
        Ui fresh{shipped_texts(), window.fonts};
        window.now = {320, 256, {}, false};
        Happened happened;
        const auto draw_with_focus = [&](std::uint32_t focused) {
            happened.focused = focused;
            for (int i = 0; i < 3; ++i) {
                happened.now += seconds(1);  // what scrolls has arrived
                window.begin();
                fresh.begin(window.now, happened, ThemeName::light, 100);
                Intents intents;
                screen.draw(fresh, intents);
                tree = fresh.end();
                window.end(0, {});
            }
        };
        draw_with_focus(0);
        const auto given = std::find_if(tree.nodes.begin(), tree.nodes.end(),
                                        [](const Node& node) { return node.focus; });
        if (given == tree.nodes.end()) continue;
        const auto dialog = std::find_if(
            tree.nodes.begin(), given, [](const Node& node) { return node.role == Role::dialog; });
        const auto title = std::find_if(
            dialog, given, [](const Node& node) { return node.role == Role::heading; });
        ASSERT_NE(title, given) << screen.name;
        const std::uint32_t heading = title->id, button = given->id;
        const auto top = [&](std::uint32_t id) {
            return std::find_if(tree.nodes.begin(), tree.nodes.end(),
                                [&](const Node& node) { return node.id == id; })
                ->rect.y;
        };
        draw_with_focus(button);
        EXPECT_GE(top(heading), 0) << screen.name;
        // A key that moves the focus scrolls to it.
        draw_with_focus(0);
        draw_with_focus(button);
        EXPECT_LT(top(button), window.now.height) << screen.name;
        EXPECT_GE(top(button), 0) << screen.name;
    }
}

INSTANTIATE_TEST_SUITE_P(In, LowWindow, ::testing::Values("en", "de", "es"),
                         [](const auto& each) { return each.param; });

}  // namespace
}  // namespace catcow::testing
