#include "ui/widgets/control.h"

#include <algorithm>

#include "ui/motion.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

void focus_ring(const Ui& ui, Rect rect, std::uint32_t id, float radius) {
    if (ui.happened().focused != id || ui.inert()) return;
    constexpr float out = 4;
    ui.draw().AddRect({rect.x - out, rect.y - out},
                      {rect.x + rect.width + out, rect.y + rect.height + out},
                      Ui::paint(ui.colours().accent), radius + out, 0, 3);
}

}  // namespace

Press press_region(Ui& ui, Rect rect, std::string_view key) {
    Press press{ui.id(key), false, false, false};
    if (!ui.usable() || rect.width <= 0 || rect.height <= 0) return press;
    ImGui::SetCursorScreenPos({rect.x, rect.y});
    ImGui::PushID(static_cast<int>(press.id));
    press.pressed = ImGui::InvisibleButton("press", {rect.width, rect.height});
    ImGui::PopID();
    press.hovered = ImGui::IsItemHovered();
    press.held = ImGui::IsItemActive();
    if (ui.take_press(press.id)) press.pressed = true;
    reveal(ui, press.id, rect);
    return press;
}

void draw_touch(const Ui& ui, Rect rect, const Press& press, float radius) {
    if (!press.held && !press.hovered) return;
    ui.draw().AddRectFilled({rect.x, rect.y}, {rect.x + rect.width, rect.y + rect.height},
                            Ui::paint(ui.colours().ink, press.held ? 0.16F : 0.07F), radius);
}

Node& emit_control(Ui& ui, Role role, const Press& press, std::string_view name, Rect rect,
                   float radius) {
    focus_ring(ui, rect, press.id, radius);
    return ui.emit(role, press.id, name, rect);
}

void draw_label(Ui& ui, std::string_view label, float space) {
    ui.gap(draw_text(ui, label, ui.column(), Type::body, Weight::regular, ink(ui), Align::left) +
           space);
}

Colour ink(const Ui& ui) { return ui.enabled() ? ui.colours().ink : ui.colours().quiet; }

Colour accent(const Ui& ui) { return ui.enabled() ? ui.colours().accent : ui.colours().quiet; }

float eased(Ui& ui, std::uint32_t id, float goal, Duration time, float from) {
    float& at = *ImGui::GetStateStorage()->GetFloatRef(id, from);
    const auto step = static_cast<float>(in_seconds(ui.frame_time()) / in_seconds(time));
    if (ui.surface().reduced_motion) at = goal;
    at = at < goal ? std::min(at + step, goal) : std::max(at - step, goal);
    if (at != goal) ui.flags.moving = true;
    return goal > 0.5F ? ease_out(at) : 1 - ease_out(1 - at);
}

}  // namespace catcow
