// cmake/imgui/unused.txt is in force here as in the browser: what it leaves out of Dear ImGui does nothing.
#include <gtest/gtest.h>

#include <imgui.h>
#include <imgui_internal.h>

#include "support/headless.h"

namespace catcow {
namespace {

class ImguiCut : public ::testing::Test {
protected:
    Headless window;
};

TEST_F(ImguiCut, NoTooltipIsShown) {
    window.begin();
    ImGui::SetTooltip("tooltip");
    window.end(0);
    EXPECT_EQ(ImGui::GetCurrentContext()->Windows.Size, 1);  // the one that is always there
}

TEST_F(ImguiCut, KeysAreNotHeard) {
    ImGui::GetIO().AddKeyEvent(ImGuiKey_Space, true);
    window.begin();
    EXPECT_FALSE(ImGui::IsKeyDown(ImGuiKey_Space));
    EXPECT_FALSE(ImGui::IsKeyPressed(ImGuiKey_Space));
    window.end(0);
}

TEST_F(ImguiCut, NothingIsFocused) {
    window.begin();
    ImGui::Begin("window");
    ImGui::End();
    window.end(0);
    EXPECT_EQ(ImGui::GetCurrentContext()->NavWindow, nullptr);
}

// A flag of cmake/imgui/unused_flags.h.
TEST_F(ImguiCut, NoWindowTakesTheSizeOfItsContent) {
    for (int frame = 0; frame < 3; ++frame) {
        window.begin();
        ImGui::SetNextWindowSize({200, 300}, ImGuiCond_FirstUseEver);
        ImGui::Begin("window", nullptr, ImGuiWindowFlags_AlwaysAutoResize);
        EXPECT_EQ(ImGui::GetWindowWidth(), 200);
        EXPECT_EQ(ImGui::GetWindowHeight(), 300);
        ImGui::End();
        window.end(0);
    }
}

}  // namespace
}  // namespace catcow
