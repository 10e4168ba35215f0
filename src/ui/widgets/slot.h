#pragma once

#include <optional>

#include "ui/ui.h"

namespace catcow {

// Pictures that the person turns and zooms with two fingers, or with a mouse and its wheel.

// For a picture that the caller draws. Returns the movement of this frame.
Turned turn_view(Ui& ui, Rect rect, std::string_view key, std::string_view name);

// Reserves a slot for the body, at most one per frame. The app draws the body there, under
// everything that Dear ImGui draws. `seen` describes it in words. Call the controls inside the slot
// next, and then turn_slot(), because the first of two overlapping targets takes the press.
void leave_slot(Ui& ui, Rect rect, std::string_view key, std::string_view seen);
void turn_slot(Ui& ui, std::string_view key);
const std::optional<Slot>& slot_of(const Ui& ui);  // the slot of this frame

}  // namespace catcow
