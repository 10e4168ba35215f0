#pragma once

#include <imgui.h>
#include <imgui_internal.h>

#include <string>
#include <vector>

// Dear ImGui's test-engine hooks, as a list of what it was given in a frame. Natively it is built with
// them; they cost nothing until a test listens.
namespace catcow::testing {

struct DrawnItem {
    ImGuiID id = 0;
    std::string label;  // where it has one
    ImRect box;
};

// Listens as long as it lives, to the present context.
class DrawnItems {
public:
    DrawnItems();
    ~DrawnItems();
    DrawnItems(const DrawnItems&) = delete;
    DrawnItems& operator=(const DrawnItems&) = delete;

    void forget() { items_.clear(); }
    const std::vector<DrawnItem>& items() const { return items_; }

    void add(ImGuiID id, const ImRect& box);
    void name(ImGuiID id, const char* label);

private:
    std::vector<DrawnItem> items_;
};

}  // namespace catcow::testing
