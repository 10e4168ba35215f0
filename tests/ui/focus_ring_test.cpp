// Went wrong: the ring of the focus around a place of the navigation was cut off at the edge of the bar.
#include <gtest/gtest.h>
#include <imgui_internal.h>

#include <algorithm>
#include <string_view>

#include "support/headless.h"
#include "support/shown_screens.h"

namespace catcow::testing {
namespace {

// Returns how far the opaque accent colour of a list reaches beyond what is visible of it.
float cut_off(const ImDrawList& list, ImU32 accent) {
    float most = 0;
    for (const ImDrawCmd& command : list.CmdBuffer) {
        for (unsigned i = 0; i < command.ElemCount; ++i) {
            const ImDrawIdx index = list.IdxBuffer[static_cast<int>(command.IdxOffset + i)];
            const ImDrawVert& at = list.VtxBuffer[static_cast<int>(command.VtxOffset + index)];
            if (at.col != accent) continue;
            const ImVec4& clip = command.ClipRect;
            most = std::max(
                {most, clip.x - at.pos.x, at.pos.x - clip.z, clip.y - at.pos.y, at.pos.y - clip.w});
        }
    }
    return most;
}

TEST(FocusRing, IsWholeAroundEachPlaceOfTheNavigation) {
    Headless window;
    const ShownScreen today = all_shown_screens().at(4);
    ASSERT_EQ(today.name, "today");
    for (const Surface& surface : {Surface{320, 256, {}, false}, Surface{390, 844, {}, false},
                                   Surface{1440, 900, {}, false}}) {
        window.now = surface;
        Ui ui{shipped_texts(), window.fonts};
        Happened happened;
        int rings = 0;
        const auto draw = [&] {
            window.begin();
            ui.begin(surface, happened, ThemeName::light, 100);
            Intents intents;
            today.draw(ui, intents);
            const SemanticsTree tree = ui.end();
            window.end(0, {});
            return tree;
        };
        const SemanticsTree tree = draw();
        const std::uint32_t bar = tree.nodes.front().id;
        for (const Node& place : tree.nodes) {
            if (place.parent != bar) continue;
            happened.focused = place.id;
            draw();
            for (const ImGuiWindow* area : ImGui::GetCurrentContext()->Windows) {
                if (std::string_view(area->Name).find("nav") == std::string_view::npos) continue;
                ++rings;
                EXPECT_LE(cut_off(*area->DrawList, Ui::paint(ui.colours().accent)), 0.01F)
                    << place.name << " at " << surface.width;
            }
        }
        EXPECT_EQ(rings, 5);
    }
}

}  // namespace
}  // namespace catcow::testing
