#include "imgui_items.h"

namespace catcow::testing {
namespace {

DrawnItems* listener = nullptr;

}  // namespace

DrawnItems::DrawnItems() {
    listener = this;
    ImGui::GetCurrentContext()->TestEngineHookItems = true;
}

DrawnItems::~DrawnItems() {
    listener = nullptr;
    ImGui::GetCurrentContext()->TestEngineHookItems = false;
}

void DrawnItems::add(ImGuiID id, const ImRect& box) { items_.push_back({id, {}, box}); }

void DrawnItems::name(ImGuiID id, const char* label) {
    for (DrawnItem& item : items_) {
        if (item.id == id && label) item.label = label;
    }
}

}  // namespace catcow::testing

void ImGuiTestEngineHook_ItemAdd(ImGuiContext*, ImGuiID id, const ImRect& box,
                                 const ImGuiLastItemData*) {
    if (catcow::testing::listener) catcow::testing::listener->add(id, box);
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext*, ImGuiID id, const char* label,
                                  ImGuiItemStatusFlags) {
    if (catcow::testing::listener) catcow::testing::listener->name(id, label);
}

void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) { return nullptr; }
