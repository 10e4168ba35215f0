#include "ui/widgets/areas.h"

#include <algorithm>
#include <cmath>

#include "ui/arrival.h"
#include "ui/motion.h"

namespace catcow {
namespace {

constexpr float springs_back = 0.09F;  // seconds in which a pulled area returns by 63 %

bool contains(Rect rect, float x, float y) {
    return x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;
}

// Scrolls the area if the finger went down in it. Pulled beyond its end, the area moves softly and
// returns. Returns how far it is pulled.
float scroll_area(Ui& ui) {
    const Pan& pan = ui.happened().pan;
    const bool under = contains(ui.area(), pan.x, pan.y) && !ui.inert();
    const float by = (under ? pan.by : 0) + (ui.inert() ? 0 : ui.happened().page);
    const float most = ImGui::GetScrollMaxY();
    const float wanted = ImGui::GetScrollY() + by;
    const float scroll = std::clamp(wanted, 0.0F, most);
    if (by != 0) ImGui::SetScrollY(scroll);
    float& pulled = *ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID("pulled"), 0);
    if (under && pan.by != 0 && wanted != scroll && most > 1) {
        ui.flags.at_end = true;
        if (pan.held) pulled += wanted - scroll;
    } else if (under && pulled * pan.by < 0) {
        pulled = 0;
    }
    if (!(under && pan.held)) {
        pulled *= std::exp(-static_cast<float>(in_seconds(ui.frame_time())) / springs_back);
        if (std::abs(pulled) < 0.5F) pulled = 0;
        if (pulled != 0) ui.flags.moving = true;
    }
    return ui.surface().reduced_motion ? 0 : pulled;
}

// Tells Dear ImGui the length of the column, which is known only after drawing it. Returns whether
// the length changed since the last frame.
bool measure_column(const Ui& ui) {
    const float end = ui.column().y;
    ImGui::SetCursorScreenPos({ui.area().x, end});
    ImGui::Dummy({1, 0});
    float* const known = ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID("length"), 0);
    const float now = end + ImGui::GetScrollY();
    const bool other = std::abs(*known - now) > 0.5F;
    *known = now;
    return other;
}

// Fades the lower edge of content that continues below it.
void fade_end(const Ui& ui, float left) {
    const float height = std::min(3 * unit, left);
    if (height <= 0) return;
    const Rect area = ui.area();
    const float end = ui.bottom();
    const ImU32 none = Ui::paint(ui.colours().paper, 0);
    const ImU32 full = Ui::paint(ui.colours().paper);
    ui.draw().AddRectFilledMultiColor({area.x, end - height}, {area.x + area.width, end}, none,
                                      none, full, full);
}

void draw_scroll_bar(const Ui& ui, float most) {
    const Rect area = ui.area();
    const float share = area.height / (area.height + most);
    const float length = std::max(area.height * share, 24.0F);
    const float top = area.y + (area.height - length) * (ImGui::GetScrollY() / most);
    const float x = area.x + area.width - 4;
    ui.draw().AddRectFilled({x, top}, {x + 3, top + length}, Ui::paint(ui.colours().quiet, 0.35F),
                            2);
}

}  // namespace

void open_area(Ui& ui, const char* key, Rect area, bool scrolls, bool fixed) {
    AreasState& state = ui.state.areas;
    state = {};
    state.scrolls_ = scrolls;
    state.fixed_ = fixed;
    ui.set_area(key, area);
    ImGui::SetCursorScreenPos({area.x, area.y});
    ImGuiWindowFlags flags = ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoScrollbar |
                             ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoSavedSettings;
    if (scrolls && arrives(ui)) ImGui::SetNextWindowScroll({-1, 0});
    if (!scrolls || ui.inert()) flags |= ImGuiWindowFlags_NoScrollWithMouse;
    ImGui::BeginChild(key, {std::max(area.width, 1.0F), std::max(area.height, 1.0F)}, 0, flags);
    if (scrolls) state.pulled_ = scroll_area(ui);
    ui.set_column(area.x, area.width);
    ui.move_to(area.y - (scrolls ? ImGui::GetScrollY() : 0));
}

void open_sheet(Ui& ui, const char* key, Rect area) {
    open_area(ui, key, area, true, true);
    ui.state.areas.sheet_ = true;
}

void close_area(Ui& ui) {
    const AreasState& state = ui.state.areas;
    if (state.scrolls_) {
        if (state.scroll_target_ >= 0) ImGui::SetScrollY(state.scroll_target_);
        if (measure_column(ui) || state.scroll_target_ >= 0 || ui.happened().pan.by != 0 ||
            ui.happened().page != 0)
            ui.flags.unsettled = true;
        const float most = ImGui::GetScrollMaxY();
        if (most > 1) {
            if (!state.sheet_) fade_end(ui, most - ImGui::GetScrollY());
            draw_scroll_bar(ui, most);
        }
    }
    if (state.pulled_ != 0) shift(ui.draw(), {0, -give(state.pulled_)}, 1);
    if (!state.fixed_ && !ui.inert()) move_with_screen(ui, ui.draw());
    ImGui::EndChild();
}

void reveal(Ui& ui, std::uint32_t id, Rect rect) {
    AreasState& state = ui.state.areas;
    if (!state.scrolls_ || !ui.focus_came(id)) return;
    const float scroll = ImGui::GetScrollY();
    const float margin = 3 * unit;
    if (rect.y - margin < ui.area().y) {
        state.scroll_target_ = std::max(0.0F, scroll + rect.y - margin - ui.area().y);
    } else if (rect.y + rect.height + margin > ui.bottom()) {
        state.scroll_target_ = scroll + rect.y + rect.height + margin - ui.bottom();
    }
}

}  // namespace catcow
