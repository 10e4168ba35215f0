#pragma once

#include "ui/ui.h"

namespace catcow {

// What all controls share: how they are pressed, pointed at and named. For widgets, not for screens.

struct Press {
    std::uint32_t id;
    bool pressed, hovered, held;
};

// A rectangle to press, by a finger or mouse through Dear ImGui, or by the mirror. `key` names it in its
// area. Of two in one place the first takes the press.
Press press_region(Ui& ui, Rect rect, std::string_view key);
// Shades what is pointed at or held.
void draw_touch(const Ui& ui, Rect rect, const Press& press, float radius);
// Emits the node of something that can be pressed, and draws the ring of the focus around it.
Node& emit_control(Ui& ui, Role role, const Press& press, std::string_view name, Rect rect,
                   float radius);
// The name of a control over it: the column moves on by its height and `space`.
void draw_label(Ui& ui, std::string_view label, float space);
// Colours of a control: quiet while it cannot be used.
Colour ink(const Ui& ui);
Colour accent(const Ui& ui);
// Follows `goal` (0 or 1) in the given time; `from` is where it stands at first. Returns 0..1.
float eased(Ui& ui, std::uint32_t id, float goal, Duration time, float from);

}  // namespace catcow
