#pragma once

#include <optional>

#include "ui/ui.h"

namespace catcow {

// Pictures that two fingers, or a mouse with its wheel, turn and zoom.

// One that is drawn here.
Turned turn_view(Ui& ui, Rect rect, std::string_view key, std::string_view name);

// A place for the body, one a frame at most. The app draws it there, under everything that Dear ImGui
// draws. `seen` says in words what it shows. Controls that stand in it come next, and after them
// turn_slot(): of two targets in one place the first takes the press.
void leave_slot(Ui& ui, Rect rect, std::string_view key, std::string_view seen);
void turn_slot(Ui& ui, std::string_view key);
const std::optional<Slot>& slot_of(const Ui& ui);  // of this frame

}  // namespace catcow
