#pragma once

#include "ui/ui.h"

namespace catcow {

// Areas: rectangles with a column of widgets that a finger, a wheel, the keyboard or the focus scrolls.
// One is open at a time. Rectangles are in CSS pixels.

// With `scrolls` the column may be longer than the area. An area that is `fixed` stays where it is when
// the screen around it changes. `key` is its name from frame to frame.
void open_area(Ui& ui, const char* key, Rect area, bool scrolls, bool fixed = false);
// An area that scrolls, over the screen: it is cut at its end instead of fading, and is fixed.
void open_sheet(Ui& ui, const char* key, Rect area);
void close_area(Ui& ui);
// Scrolls the open area to this control when the focus comes to it.
void reveal(Ui& ui, std::uint32_t id, Rect rect);

}  // namespace catcow
