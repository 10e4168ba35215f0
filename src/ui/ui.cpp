#include "ui/ui.h"

#include <algorithm>
#include <cmath>

namespace catcow {
namespace {

constexpr float side_bar_from = 760;

// FNV-1a, never 0.
std::uint32_t hash(std::string_view text, std::uint32_t seed) {
    std::uint32_t value = seed ^ 2166136261U;
    for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
    return value == 0 ? 1 : value;
}

}  // namespace

ImU32 Ui::paint(Colour colour, float opacity) {
    return IM_COL32((colour >> 16) & 0xFF, (colour >> 8) & 0xFF, colour & 0xFF,
                    static_cast<int>(std::clamp(opacity, 0.0F, 1.0F) * 255.0F + 0.5F));
}

void Ui::begin(const Surface& surface, const Happened& happened, ThemeName theme,
               int text_percent) {
    surface_ = surface;
    happened_ = happened;
    palette_ = &palette(theme);
    text_percent_ = text_percent;
    zoom_ = 1;
    inert_ = false;
    focus_moved_ = happened.focused != last_focused_;
    last_focused_ = happened.focused;
    tree_.nodes.clear();
    parents_.clear();
    inside_dialog_ = false;
    unsettled_ = false;

    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({surface.width, surface.height});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
    ImGui::PushStyleVar(ImGuiStyleVar_ChildBorderSize, 0);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowMinSize, ImVec2(1, 1));
    ImGui::PushFont(fonts_.regular, size(Type::body));
    constexpr ImGuiWindowFlags flags =
        ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
        ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav |
        ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoBringToFrontOnFocus;
    ImGui::Begin("catcow", nullptr, flags);
}

const SemanticsTree& Ui::end() {
    at_top_ = false;
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

bool Ui::wide() const { return room().width >= side_bar_from; }

std::uint32_t Ui::id(std::string_view key) const { return hash(key, area_id_); }

std::uint32_t Ui::next_text_id() {
    ++texts_in_area_;
    return hash("text", area_id_ + texts_in_area_ * 2654435761U);
}

void Ui::open_area(const char* key, Rect area, bool scrolls) {
    area_ = area;
    scrolls_ = scrolls;
    scroll_target_ = -1;
    area_id_ = hash(key, 0);
    texts_in_area_ = 0;
    ImGui::SetCursorScreenPos({area.x, area.y});
    ImGuiWindowFlags flags = ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoScrollbar |
                             ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoSavedSettings;
    if (scrolls && at_top_) ImGui::SetNextWindowScroll({-1, 0});
    if (!scrolls || inert_) flags |= ImGuiWindowFlags_NoScrollWithMouse;
    ImGui::BeginChild(key, {std::max(area.width, 1.0F), std::max(area.height, 1.0F)}, 0, flags);
    float scroll = 0;
    if (scrolls) {
        if (!inert_ && happened_.scroll != 0)
            ImGui::SetScrollY(ImGui::GetScrollY() + happened_.scroll);
        scroll = ImGui::GetScrollY();
    }
    column_ = {area.x, area.y - scroll, area.width, 0};
}

void Ui::close_area() {
    if (scrolls_) {
        // Tells Dear ImGui how long the column is.
        ImGui::SetCursorScreenPos({area_.x, column_.y});
        ImGui::Dummy({1, 0});
        if (scroll_target_ >= 0) ImGui::SetScrollY(scroll_target_);
        // Dear ImGui learns the length of a column by drawing it.
        float* const known = ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID("length"), 0);
        const float now = column_.y + ImGui::GetScrollY();
        unsettled_ = unsettled_ || scroll_target_ >= 0 || happened_.scroll != 0 ||
                     std::abs(*known - now) > 0.5F;
        *known = now;
        const float most = ImGui::GetScrollMaxY();
        if (most > 1) {
            fade(most - ImGui::GetScrollY());
            const float share = area_.height / (area_.height + most);
            const float length = std::max(area_.height * share, 24.0F);
            const float top = area_.y + (area_.height - length) * (ImGui::GetScrollY() / most);
            const float x = area_.x + area_.width - 4;
            draw().AddRectFilled({x, top}, {x + 3, top + length}, paint(palette_->quiet, 0.35F), 2);
        }
    }
    ImGui::EndChild();
}

// What goes on below melts into the ground instead of being cut.
void Ui::fade(float left) {
    const float height = std::min(3 * unit, left);
    if (height <= 0 || inside_dialog_) return;
    const float end = bottom();
    const ImU32 none = paint(palette_->paper, 0);
    const ImU32 full = paint(palette_->paper);
    draw().AddRectFilledMultiColor({area_.x, end - height}, {area_.x + area_.width, end}, none,
                                   none, full, full);
}

Node& Ui::emit(Role role, std::uint32_t id, std::string_view name, Rect rect) {
    Node node;
    node.id = id;
    node.parent = parents_.empty() ? 0 : parents_.back();
    node.role = role;
    node.name = name;
    node.rect = rect;
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

void Ui::close_group() { parents_.pop_back(); }

void Ui::reveal(std::uint32_t id, Rect rect) {
    if (!focus_moved_ || !scrolls_ || happened_.focused != id) return;
    const float scroll = ImGui::GetScrollY();
    const float margin = 3 * unit;
    if (rect.y - margin < area_.y) {
        scroll_target_ = std::max(0.0F, scroll + rect.y - margin - area_.y);
    } else if (rect.y + rect.height + margin > bottom()) {
        scroll_target_ = scroll + rect.y + rect.height + margin - bottom();
    }
}

}  // namespace catcow
