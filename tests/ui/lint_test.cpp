#include <gtest/gtest.h>

#include "imgui_items.h"
#include "support/headless.h"
#include "support/shown_screens.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/buttons.h"

// Every Dear ImGui control that can be pressed, dragged or typed into is in the semantics tree. So
// people who cannot see the canvas are told about it.

namespace catcow::testing {
namespace {

class Lint : public ::testing::Test {
protected:
    // Returns the labels and places of items that `screen` draws but that its semantics tree lacks.
    std::vector<std::string> unspoken(const std::function<void(Ui&, Intents&)>& screen) {
        DrawnItems drawn;
        Intents intents;
        for (int i = 0; i < 2; ++i) {
            window.begin();
            drawn.forget();
            ui.begin(window.now, {}, ThemeName::light, 100);
            screen(ui, intents);
            tree = ui.end();
            window.end(0, {});
        }
        std::vector<std::string> found;
        for (const DrawnItem& item : drawn.items()) {
            if (item.id == 0 || is_area(item.id) || is_spoken(item.id)) continue;
            found.push_back(item.label + " at " + std::to_string(item.box.Min.x) + ", " +
                            std::to_string(item.box.Min.y));
        }
        return found;
    }

    static bool is_area(ImGuiID id) {
        for (const ImGuiWindow* area : ImGui::GetCurrentContext()->Windows) {
            if (area->ID == id || area->ChildId == id || area->MoveId == id) return true;
        }
        return false;
    }
    // Returns whether the item has a node. A widget derives its Dear ImGui id from the id of its
    // node.
    bool is_spoken(ImGuiID item) const {
        for (const ImGuiWindow* area : ImGui::GetCurrentContext()->Windows) {
            for (const Node& node : tree.nodes) {
                const int id = static_cast<int>(node.id);
                if (ImHashStr("press", 0, ImHashData(&id, sizeof id, area->ID)) == item)
                    return true;
            }
        }
        return false;
    }

    Headless window;
    Ui ui{shipped_texts(), window.fonts};
    SemanticsTree tree;
};

TEST_F(Lint, NothingIsDrawnThatNobodyIsToldOf) {
    for (const ShownScreen& screen : all_shown_screens()) {
        EXPECT_EQ(unspoken(screen.draw), std::vector<std::string>{}) << screen.name;
    }
}

TEST_F(Lint, FindsAWidgetWithoutSemantics) {
    const std::vector<std::string> found = unspoken([](Ui& drawn, Intents&) {
        open_area(drawn, "page", {0, 0, 300, 300}, false);
        button(drawn, "spoken", "Spoken", Look::quiet);
        ImGui::Button("unspoken");
        close_area(drawn);
    });
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].substr(0, 8), "unspoken");
}

}  // namespace
}  // namespace catcow::testing
