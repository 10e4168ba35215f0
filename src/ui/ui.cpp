#include "ui/ui.h"

#include <algorithm>
#include <utility>

#include "ui/arrival.h"

namespace catcow {
namespace {

constexpr float side_bar_from = 760;
constexpr float side_bar_height = 360;           // of all its entries
constexpr Duration longest_step = seconds(0.1);  // limit for frame_time() after a pause in drawing

}  // namespace

std::uint32_t Ui::hash(std::string_view text, std::uint32_t seed) {
    std::uint32_t value = seed ^ 2166136261U;
    for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
    return value == 0 ? 1 : value;
}

ImU32 Ui::paint(Colour colour, float opacity) {
    return IM_COL32((colour >> 16) & 0xFF, (colour >> 8) & 0xFF, colour & 0xFF,
                    static_cast<int>(std::clamp(opacity, 0.0F, 1.0F) * 255.0F + 0.5F));
}

void Ui::begin(const Surface& surface, const Happened& happened, ThemeName theme,
               int text_percent) {
    surface_ = surface;
    frame_time_ = std::clamp(happened.now - happened_.now, Duration{}, longest_step);
    happened_ = happened;
    palette_ = &palette(theme);
    text_percent_ = text_percent;
    zoom_ = 1;
    inert_ = false;
    enabled_ = true;
    faint_ = false;
    flags = {};
    state.begin_frame(happened.now);
    // Without a time of the event itself, the pointer went down now.
    const ImGuiIO& io = ImGui::GetIO();
    if (io.MouseClicked[0]) {
        went_down_ = happened.pan.down > Duration{} ? happened.pan.down : happened.now;
        state.control.goes_down(io.MouseClickedPos[0].x, io.MouseClickedPos[0].y);
    }
    // Where a screen itself gives the focus, it does not scroll: a dialog begins with its first
    // line. A change of height counts as a focus move, so that a screen keyboard does not cover the
    // field.
    const float height = room().height;
    const bool moved = happened.focused != last_focused_;
    focus_moved_ = (moved && happened.focused != gives_focus_) || height != last_height_;
    if (moved) gives_focus_ = 0;
    last_height_ = height;
    last_focused_ = happened.focused;
    tree_.nodes.clear();
    parents_.clear();

    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({surface.width, surface.height});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
    ImGui::PushStyleVar(ImGuiStyleVar_ChildBorderSize, 0);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowMinSize, ImVec2(1, 1));
    ImGui::PushFont(fonts_.regular, size(Type::body));
    constexpr ImGuiWindowFlags bare =
        ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
        ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav |
        ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoBringToFrontOnFocus;
    ImGui::Begin("catcow", nullptr, bare);
}

const SemanticsTree& Ui::end() {
    finish_arrival(*this);
    const std::uint32_t asked = asks_focus_;
    asks_focus_ = 0;
    for (const Node& node : tree_.nodes) {
        if (node.focus) asks_focus_ = node.id;
    }
    if (asks_focus_ != asked) gives_focus_ = asks_focus_;
    ImGui::End();
    ImGui::PopFont();
    ImGui::PopStyleVar(4);
    return tree_;
}

Rect Ui::room() const {
    const Insets& safe = surface_.safe;
    return {safe.left, safe.top, surface_.width - safe.left - safe.right,
            surface_.height - safe.top - safe.bottom};
}

bool Ui::wide() const { return room().width >= side_bar_from && room().height >= side_bar_height; }

bool Ui::took_focus(std::uint32_t id) const { return happened_.focused == id || asks_focus_ == id; }

bool Ui::take_press(std::uint32_t id) {
    if (happened_.pressed != id) return false;
    happened_.pressed = 0;
    return true;
}

void Ui::set_area(std::string_view key, Rect area) {
    area_ = area;
    area_id_ = hash(key, 0);
    texts_in_area_ = 0;
}

std::uint32_t Ui::next_text_id() {
    ++texts_in_area_;
    return hash("text", area_id_ + texts_in_area_ * 2654435761U);
}

Node& Ui::emit(Role role, std::uint32_t id, std::string_view name, Rect rect) {
    Node node;
    node.id = id;
    node.parent = parents_.empty() ? 0 : parents_.back();
    node.role = role;
    node.name = name;
    node.rect = rect;
    node.disabled = !enabled_;
    if (inert_) {
        unheard_ = std::move(node);
        return unheard_;
    }
    tree_.nodes.push_back(std::move(node));
    return tree_.nodes.back();
}

Node& Ui::last_node() { return inert_ || tree_.nodes.empty() ? unheard_ : tree_.nodes.back(); }

void Ui::open_group(Role role, std::string_view key, std::string_view name) {
    const std::uint32_t group = hash(key, 7);
    emit(role, group, name, {0, 0, surface_.width, surface_.height});
    parents_.push_back(group);
}

}  // namespace catcow
