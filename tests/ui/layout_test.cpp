#include <gtest/gtest.h>
#include <imgui_internal.h>

#include <map>

#include "support/effort.h"
#include "support/headless.h"
#include "support/shown_screens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"

// Every control can be reached, pressed and read: on every screen and dialog, in every language, on
// every canvas and at every text size.

namespace catcow::testing {
namespace {

struct Canvas {
    Surface surface;
    int text_percent = 100;
};

std::string name_of(const Canvas& canvas) {
    return std::to_string(static_cast<int>(canvas.surface.width)) + "x" +
           std::to_string(static_cast<int>(canvas.surface.height)) + " at " +
           std::to_string(canvas.text_percent) + " %";
}

std::vector<Canvas> all_canvases() {
    const std::vector<Surface> surfaces{
        {320, 256, {}, false},  // 1280x1024 at 400 %
        {480, 270, {}, false},  // 1920x1080 at 400 %
        {320, 568, {}, false},
        {360, 640, {}, false},
        {390, 844, {.top = 47, .bottom = 34}, false},  // a notch and a home bar
        {844, 390, {.right = 47, .bottom = 21, .left = 47}, false},
        {768, 1024, {}, false},
        {1440, 900, {}, false},
    };
    std::vector<Canvas> all;
    for (const Surface& surface : surfaces) {
        for (const int percent : {80, 100, 200}) all.push_back({surface, percent});
    }
    return all;
}

bool is_pressable(const Node& node) {
    return !node.disabled &&
           (node.role == Role::button || node.role == Role::switch_ || node.role == Role::slider ||
            node.role == Role::radio || node.role == Role::checkbox || node.role == Role::textbox);
}

class Layout : public ::testing::TestWithParam<std::string> {
protected:
    Layout() = default;
    ~Layout() override { shown_language() = "en"; }

    // Calls visit() for each screen on each canvas, after drawing until nothing changes.
    template <class Visit>
    void on_every_screen(Visit visit) {
        int at = 0;  // 24 canvases: each of them comes with a fifth of the screens, too
        for (const ShownScreen& each : all_shown_screens()) {
            for (const Canvas& each_canvas : all_canvases()) {
                if (!is_walked(at++)) continue;
                SCOPED_TRACE(each.name + ", " + name_of(each_canvas));
                screen = &each;
                canvas = each_canvas;
                window.now = canvas.surface;
                happened = {};
                point_at({-1e9F, -1e9F});
                for (int i = 0; i < 3; ++i) draw();
                visit();
            }
        }
    }
    void draw() {
        window.begin();
        ui.begin(window.now, happened, ThemeName::light, canvas.text_percent);
        Intents intents;
        screen->draw(ui, intents);
        tree = ui.end();
        window.end(0, {});
    }
    // Focuses a control as the keyboard does, from another one. The control is scrolled into view.
    void focus(std::uint32_t id) {
        happened.focused = id + 1;
        draw();
        happened.focused = id;
        for (int i = 0; i < 3; ++i) draw();
    }
    static void point_at(ImVec2 at) { ImGui::GetIO().AddMousePosEvent(at.x, at.y); }
    const Node& node(std::uint32_t id) const {
        return *std::find_if(tree.nodes.begin(), tree.nodes.end(),
                             [&](const Node& each) { return each.id == id; });
    }
    std::vector<Node> pressables() const {
        std::vector<Node> all;
        std::copy_if(tree.nodes.begin(), tree.nodes.end(), std::back_inserter(all), is_pressable);
        return all;
    }
    // Returns the area that contains the middle of the rectangle.
    static const ImGuiWindow* area_of(Rect rect) {
        const ImVec2 at{rect.x + rect.width / 2, rect.y + rect.height / 2};
        const ImGuiWindow* found = nullptr;
        for (const ImGuiWindow* area : ImGui::GetCurrentContext()->Windows) {
            if (area->WasActive && area->InnerRect.Contains(at)) found = area;
        }
        return found;
    }
    // Returns the middle of the letters on a button of paper, from left to right.
    float middle_of_letters(Rect button) const {
        float from = button.x + button.width, to = button.x;
        const auto is_of_letters = [&](const ImDrawVert& at) {
            const bool coloured = at.col == Ui::paint(ui.colours().ink) ||
                                  at.col == Ui::paint(ui.colours().quiet);  // of a faint one
            return coloured && at.pos.x > button.x && at.pos.x < button.x + button.width &&
                   at.pos.y > button.y && at.pos.y < button.y + button.height;
        };
        for (const ImDrawVert& at : area_of(button)->DrawList->VtxBuffer) {
            if (!is_of_letters(at)) continue;
            from = std::min(from, at.pos.x);
            to = std::max(to, at.pos.x);
        }
        return (from + to) / 2;
    }
    // Returns the control that a pointer at this place would press. Empty if there is none.
    std::string under(ImVec2 at) {
        point_at(at);
        draw();
        const ImGuiContext& context = *ImGui::GetCurrentContext();
        if (context.HoveredId == 0) return {};
        for (const ImGuiWindow* area : context.Windows) {
            for (const Node& each : pressables()) {
                const int id = static_cast<int>(each.id);
                const ImGuiID scope = ImHashData(&id, sizeof id, area->ID);
                if (ImHashStr("press", 0, scope) == context.HoveredId) return each.name;
            }
        }
        return "something that nobody is told of";
    }

    static const Texts& in_the_language() {
        shown_language() = GetParam();
        return shipped_texts();
    }

    Headless window;
    Ui ui{in_the_language(), window.fonts};
    const ShownScreen* screen = nullptr;
    Canvas canvas;
    Happened happened;
    SemanticsTree tree;
};

TEST_P(Layout, EveryTargetIsLargeEnoughForAThumb) {
    on_every_screen([&] {
        for (const Node& each : pressables()) {
            EXPECT_GE(each.rect.width, target) << each.name;
            EXPECT_GE(each.rect.height, target) << each.name;
        }
    });
}

TEST_P(Layout, NothingReachesBeyondTheSides) {
    on_every_screen([&] {
        const Rect room = ui.room();
        for (const Node& each : tree.nodes) {
            if (each.role == Role::main || each.role == Role::navigation ||
                each.role == Role::dialog || each.role == Role::list ||
                each.role == Role::radio_group || each.role == Role::group) {
                continue;  // groups cover the canvas
            }
            EXPECT_GE(each.rect.x, room.x) << each.name;
            EXPECT_LE(each.rect.x + each.rect.width, room.x + room.width + 0.01F) << each.name;
        }
    });
}

// Two targets in the same place would take each other's presses. Areas that scroll are clipped.
TEST_P(Layout, NoTwoTargetsOverlap) {
    on_every_screen([&] {
        const std::vector<Node> all = pressables();
        for (std::size_t i = 0; i < all.size(); ++i) {
            focus(all[i].id);
            const Rect one = node(all[i].id).rect;
            for (std::size_t j = i + 1; j < all.size(); ++j) {
                if (all[j].parent != all[i].parent) continue;
                const Rect other = node(all[j].id).rect;
                const bool apart =
                    one.x + one.width <= other.x + 0.5F || other.x + other.width <= one.x + 0.5F ||
                    one.y + one.height <= other.y + 0.5F || other.y + other.height <= one.y + 0.5F;
                EXPECT_TRUE(apart || area_of(one) != area_of(other))
                    << all[i].name << " and " << all[j].name;
            }
        }
    });
}

// A phone's keyboard covers the bottom of the screen, like a safe inset.
TEST_P(Layout, WhatIsWrittenIntoStaysAboveTheKeyboard) {
    on_every_screen([&] {
        const std::vector<Node> all = tree.nodes;  // each focus draws a new tree
        for (const Node& each : all) {
            if (each.role != Role::textbox || each.disabled) continue;
            focus(each.id);
            const float covered = 0.45F * canvas.surface.height;
            if (canvas.surface.height - covered < 300) continue;  // the canvas is too low
            window.now.safe.bottom = covered;
            for (int i = 0; i < 3; ++i) draw();
            const Rect rect = node(each.id).rect;
            EXPECT_LE(rect.y + rect.height, canvas.surface.height - covered) << each.name;
            EXPECT_GE(rect.y, 0) << each.name;
            window.now.safe.bottom = canvas.surface.safe.bottom;
            happened = {};
        }
    });
}

// Nothing else takes a press on a target. When scrolled into view, a target is completely visible,
// except a card that is taller than the area in which it scrolls.
TEST_P(Layout, EveryTargetCanBeReachedAndPressedAllOver) {
    on_every_screen([&] {
        for (const Node& each : pressables()) {
            focus(each.id);
            const Rect rect = node(each.id).rect;
            const ImGuiWindow* area = area_of(rect);
            constexpr float inset = 4;
            const float right = rect.x + rect.width - inset;
            const float foot = rect.y + rect.height - inset;
            for (const ImVec2 at :
                 {ImVec2{rect.x + inset, rect.y + inset}, ImVec2{right, rect.y + inset},
                  ImVec2{rect.x + rect.width / 2, rect.y + rect.height / 2},
                  ImVec2{rect.x + inset, foot}, ImVec2{right, foot}}) {
                const std::string hit = under(at);
                const bool seen = area && area->InnerRect.Contains(at) && !hit.empty();
                if (!seen && rect.height > 0.4F * canvas.surface.height) continue;
                EXPECT_EQ(hit, each.name)
                    << "at " << at.x << ", " << at.y << " of " << rect.x << ", " << rect.y << " "
                    << rect.width << " x " << rect.height;
            }
        }
    });
}

// Four words share a row of 320 points. The tab bars of phones use 10 or 11 points below a sign.
constexpr float least_below_a_sign = 11;

TEST_P(Layout, EveryLabelOnAButtonFitsInLettersThatCanBeRead) {
    on_every_screen([&] {
        if (smallest_label(ui) == 0) return;  // the screen has only icons
        EXPECT_GE(smallest_label(ui), points(Type::caption, std::min(canvas.text_percent, 100)));
        for (const Node& each : pressables()) {
            if (node(each.parent).role != Role::navigation) continue;
            const float pixels =
                fitting_size(ui, each.name, Type::caption, Weight::bold, each.rect.width - unit);
            EXPECT_GE(pixels, least_below_a_sign) << each.name;
        }
    });
}

TEST_P(Layout, EveryOptionOfAChoiceFits) {
    on_every_screen([&] {
        for (const Node& each : pressables()) {
            if (each.role != Role::radio || !each.value.empty()) continue;  // cards wrap
            EXPECT_GE(
                fitting_size(ui, each.name, Type::body, Weight::bold, each.rect.width - 2 * unit),
                points(Type::body, std::min(canvas.text_percent, 150)))
                << each.name;
        }
    });
}

// A chip is as tall as its words need at full size. A box without words is no wider than a target.
TEST_P(Layout, EveryChipHoldsItsWords) {
    on_every_screen([&] {
        for (const Node& each : pressables()) {
            if (each.role != Role::checkbox || each.rect.width <= target) continue;
            const float mark = ui.size(Type::body) + unit / 2;
            const float room = each.rect.width - mark - 3 * unit;
            EXPECT_LE(text_height(ui, each.name, Type::body, Weight::bold, room + 0.01F),
                      each.rect.height)
                << each.name;
        }
    });
}

// The word of the phase is the most important word on the screen.
TEST_P(Layout, TheWordOfThePhaseIsWhollyThereAndUnderNoTarget) {
    on_every_screen([&] {
        for (const Node& word : tree.nodes) {
            if (word.role != Role::status) continue;
            EXPECT_GE(word.rect.y, ui.room().y);
            for (const Node& each : pressables()) {
                const bool apart = each.rect.y >= word.rect.y + word.rect.height ||
                                   each.rect.y + each.rect.height <= word.rect.y ||
                                   each.rect.x >= word.rect.x + word.rect.width ||
                                   each.rect.x + each.rect.width <= word.rect.x;
                EXPECT_TRUE(apart) << each.name;
            }
        }
    });
}

// When a move ends, a late tap on the button that ends it must not hit "It hurts".
TEST_P(Layout, ItHurtsStaysWhereItIsInASession) {
    std::map<std::string, Rect> places;
    on_every_screen([&] {
        for (const Node& each : pressables()) {
            if (each.name != ui.words("hurts.title")) continue;
            const auto [known, first] = places.emplace(name_of(canvas), each.rect);
            if (!first) {
                EXPECT_EQ(known->second, each.rect);
            }
        }
    });
    EXPECT_EQ(places.size(), all_canvases().size());
}

// Went wrong: while nobody could press "I'm ready", "It hurts" stood alone at the left of its row.
TEST_P(Layout, ItHurtsIsInTheMiddleOfItsRowAndEachLabelInTheMiddleOfItsButton) {
    constexpr float middle = 1, letters = 2.5F;  // points: a letter is not centred in its advance
    int rows = 0, labels = 0;
    on_every_screen([&] {
        const std::vector<Node> all = pressables();
        const auto hurts = std::find_if(all.begin(), all.end(), [&](const Node& each) {
            return each.name == ui.words("hurts.title");
        });
        if (hurts == all.end()) return;
        ++rows;
        const ImRect area = area_of(hurts->rect)->InnerRect;
        EXPECT_NEAR(hurts->rect.x + hurts->rect.width / 2, area.GetCenter().x, middle);
        for (const Node& each : all) {
            const bool is_icon = each.rect.width == target;
            if (each.rect.y != hurts->rect.y || is_icon) continue;
            ++labels;
            EXPECT_NEAR(middle_of_letters(each.rect), each.rect.x + each.rect.width / 2, letters)
                << each.name;
        }
    });
    EXPECT_GE(rows, effort(100));
    EXPECT_GT(labels, rows);
}

INSTANTIATE_TEST_SUITE_P(In, Layout, ::testing::Values("en", "de", "es"),
                         [](const auto& each) { return each.param; });

}  // namespace
}  // namespace catcow::testing
