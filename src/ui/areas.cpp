#include <algorithm>
#include <cmath>

#include "ui/ui.h"

// Areas: rectangles with a column of widgets that a finger, a wheel, the keyboard or the focus scrolls.

namespace catcow {
namespace {

constexpr float springs_back = 0.09F;  // seconds in which a pulled area gives back 63 %

bool contains(Rect rect, float x, float y) {
    return x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;
}

}  // namespace

void Ui::open_area(const char* key, Rect area, bool scrolls, bool fixed) {
    area_ = area;
    scrolls_ = scrolls;
    fixed_ = fixed;
    pulled_ = 0;
    scroll_target_ = -1;
    area_id_ = hash(key, 0);
    texts_in_area_ = 0;
    ImGui::SetCursorScreenPos({area.x, area.y});
    ImGuiWindowFlags flags = ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoScrollbar |
                             ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoSavedSettings;
    if (scrolls && at_top_) ImGui::SetNextWindowScroll({-1, 0});
    if (!scrolls || inert_) flags |= ImGuiWindowFlags_NoScrollWithMouse;
    ImGui::BeginChild(key, {std::max(area.width, 1.0F), std::max(area.height, 1.0F)}, 0, flags);
    if (scrolls) scroll_area();
    column_ = {area.x, area.y - (scrolls ? ImGui::GetScrollY() : 0), area.width, 0};
}

// The finger scrolls what it went down on. Pulled beyond its end, an area gives way softly and comes back.
void Ui::scroll_area() {
    const Pan& pan = happened_.pan;
    const bool under = contains(area_, pan.x, pan.y) && !inert_;
    const float by = (under ? pan.by : 0) + (inert_ ? 0 : happened_.page);
    const float most = ImGui::GetScrollMaxY();
    const float wanted = ImGui::GetScrollY() + by;
    const float scroll = std::clamp(wanted, 0.0F, most);
    if (by != 0) ImGui::SetScrollY(scroll);
    float& pulled = *ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID("pulled"), 0);
    if (under && pan.by != 0 && wanted != scroll && most > 1) {
        at_end_ = true;
        if (pan.held) pulled += wanted - scroll;
    } else if (under && pulled * pan.by < 0) {
        pulled = 0;
    }
    if (!(under && pan.held)) {
        pulled *= std::exp(-static_cast<float>(in_seconds(frame_time_)) / springs_back);
        if (std::abs(pulled) < 0.5F) pulled = 0;
        moving_ = moving_ || pulled != 0;
    }
    pulled_ = surface_.reduced_motion ? 0 : pulled;
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
        unsettled_ = unsettled_ || scroll_target_ >= 0 || happened_.pan.by != 0 ||
                     happened_.page != 0 || std::abs(*known - now) > 0.5F;
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
    if (pulled_ != 0) shift(draw(), {0, -give(pulled_)}, 1);
    if (!fixed_ && !inside_dialog_ && !inert_) arriving_.push_back(&draw());
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
