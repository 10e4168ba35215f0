#include "ui/widgets/control.h"

#include <algorithm>
#include <utility>

#include "ui/motion.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

// The ring is around the control. At a side of its area that the control reaches, it is inside, where
// it is not cut off.
void focus_ring(const Ui& ui, Rect rect, std::uint32_t id, float radius) {
    if (ui.happened().focused != id || ui.inert()) return;
    constexpr float out = 4, thick = 3;
    const Rect area = ui.area();
    const float left = std::max(rect.x - out, area.x + thick);
    const float right = std::min(rect.x + rect.width + out, area.x + area.width - thick);
    float top = rect.y - out;
    float foot = rect.y + rect.height + out;
    if (rect.y >= area.y) top = std::max(top, area.y + thick);
    if (rect.y + rect.height <= ui.bottom()) foot = std::min(foot, ui.bottom() - thick);
    ui.draw().AddRect({left, top}, {right, foot}, Ui::paint(ui.colours().accent), radius + out, 0,
                      thick);
}

}  // namespace

// Returns whether an activation by the mirror counts. Assistive technology means this very
// control. But the second of two goes to what has just got the focus, or another name.
bool ControlState::activates(const Ui& ui, std::uint32_t id) {
    if (ui.happened().tapped) {  // the page has refused second taps already
        activated_ = 0;
        return true;
    }
    const std::uint32_t before = std::exchange(activated_, id);
    if (before == id) repeated_ = id;
    const bool second = before == id || (before != 0 && ui.took_focus(id));
    return !second || !settled_.is_new(id, ui.happened().now);
}

Press press_region(Ui& ui, Rect rect, std::string_view key, bool stays) {
    Press press{ui.id(key), false, false, false, false};
    if (ui.inert() || rect.width <= 0 || rect.height <= 0) return press;
    ControlState& state = ui.state.control;
    state.settled_.see(press.id, rect, ImGui::GetScrollY());
    if (!ui.enabled()) return press;
    ImGui::SetCursorScreenPos({rect.x, rect.y});
    ImGui::PushID(static_cast<int>(press.id));
    press.pressed = ImGui::InvisibleButton("press", {rect.width, rect.height});
    ImGui::PopID();
    press.hovered = ImGui::IsItemHovered();
    press.held = ImGui::IsItemActive();
    const ImGuiIO& io = ImGui::GetIO();
    if (press.held && io.MouseClicked[0]) {
        const ImVec2 at = io.MouseClickedPos[0];
        const bool counts = state.settled_.takes(press.id, at.x, at.y, ui.went_down());
        state.pressed_ = counts ? press.id : 0;
    }
    // A press that began too early does nothing until it is released.
    if (state.pressed_ != press.id) press.pressed = press.held = false;
    press.tapped = press.pressed && io.MouseDragMaxDistanceSqr[0] <= tap_slop * tap_slop;
    if (ui.take_press(press.id) && state.activates(ui, press.id)) press.pressed = true;
    const bool used = press.pressed || press.held || ui.happened().slid == press.id;
    keep_in_place(ui, press.id, rect, used && stays);
    reveal(ui, press.id, rect);
    return press;
}

void draw_touch(const Ui& ui, Rect rect, const Press& press, float radius) {
    if (!press.held && !press.hovered) return;
    ui.draw().AddRectFilled({rect.x, rect.y}, {rect.x + rect.width, rect.y + rect.height},
                            Ui::paint(ui.colours().ink, press.held ? 0.16F : 0.07F), radius);
}

Node& emit_control(Ui& ui, Role role, Press& press, std::string_view name, Rect rect,
                   float radius) {
    ControlState& state = ui.state.control;
    // A press on "Pause" does not press the "Resume" that takes its place in this very frame.
    if (!ui.inert() && !state.settled_.call(press.id, Ui::hash(name, 0))) {
        if (state.repeated_ == press.id || state.pressed_ == press.id) press.pressed = false;
        if (state.pressed_ == press.id) state.pressed_ = 0;
    }
    focus_ring(ui, rect, press.id, radius);
    return ui.emit(role, press.id, name, rect);
}

void draw_label(Ui& ui, std::string_view label, float space) {
    ui.gap(draw_text(ui, label, ui.column(), Type::body, Weight::regular, ink(ui), Align::left) +
           space);
}

Colour ink(const Ui& ui) { return !ui.faint() ? ui.colours().ink : ui.colours().quiet; }

Colour accent(const Ui& ui) { return !ui.faint() ? ui.colours().accent : ui.colours().quiet; }

float eased(Ui& ui, std::uint32_t id, float goal, Duration time, float from) {
    float& at = *ImGui::GetStateStorage()->GetFloatRef(id, from);
    const auto step = static_cast<float>(in_seconds(ui.frame_time()) / in_seconds(time));
    if (ui.surface().reduced_motion) at = goal;
    at = at < goal ? std::min(at + step, goal) : std::max(at - step, goal);
    if (at != goal) ui.flags.moving = true;
    return goal > 0.5F ? ease_out(at) : 1 - ease_out(1 - at);
}

}  // namespace catcow
