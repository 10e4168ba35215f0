#pragma once

#include "ui/ui.h"

namespace catcow {

// What all controls share: presses, hover, focus and names. For widgets, not for screens.

struct Press {
    std::uint32_t id;
    bool pressed, hovered, held;
    bool tapped;  // pressed by a pointer that was released where it went down
};
inline constexpr float tap_slop = 10;  // CSS pixels that a finger may move in a tap

// A rectangle that a finger or mouse presses through Dear ImGui, or assistive technology through
// the mirror. `key` names it in its area. If two overlap, the first takes the press.
// `stays`: where the page changes around a control that is in use, it stays where it is seen. A row that is dragged
// does not.
Press press_region(Ui& ui, Rect rect, std::string_view key, bool stays = true);
// Shades the rectangle while it is pointed at or held.
void draw_touch(const Ui& ui, Rect rect, const Press& press, float radius);
// Emits the node of a control, and draws the focus ring around it if it has the focus. Read
// `press.pressed` after this: a press that was meant for another name is taken back.
Node& emit_control(Ui& ui, Role role, Press& press, std::string_view name, Rect rect, float radius);
// Draws the name above a control. Moves the column by the height of the name plus `space`.
void draw_label(Ui& ui, std::string_view label, float space);
// Return the colours of a control. Disabled controls use the quiet colour.
Colour ink(const Ui& ui);
Colour accent(const Ui& ui);
// Moves a value towards `goal` (0 or 1), from end to end in `time`. `from` is its first value.
// Returns the eased value, 0..1.
float eased(Ui& ui, std::uint32_t id, float goal, Duration time, float from);

}  // namespace catcow
