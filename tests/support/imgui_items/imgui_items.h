#pragma once

#include <imgui.h>
#include <imgui_internal.h>

#include <string>
#include <vector>

// Collects what Dear ImGui was given in a frame, from its test-engine hooks. Native builds include
// the hooks. They cost nothing until a test listens.
namespace catcow::testing {

struct DrawnItem {
    ImGuiID id = 0;
    std::string label;  // empty if it has none
    ImRect box;
};

// Listens to the present context during its lifetime.
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
