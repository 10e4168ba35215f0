#pragma once

#include "ui/ui.h"

namespace catcow {

// Areas are rectangles with a column of widgets. A finger, a wheel, the keyboard or the focus
// scrolls them. Only one area is open at a time. Units: CSS pixels.

// Opens an area. `key` names it from frame to frame. `scrolls`: the column may be longer than the
// area. `fixed`: the area does not move with a new screen.
void open_area(Ui& ui, const char* key, Rect area, bool scrolls, bool fixed = false);
// Opens a fixed area that scrolls, over the screen. Its content is cut at the end and does not
// fade, unless it points down. `opens`: it was not there in the last frame, so it starts at its top.
void open_sheet(Ui& ui, const char* key, Rect area, bool opens);
// Shows an arrow while much of the open area lies below its end.
void point_down(Ui& ui);
void close_area(Ui& ui);
// Scrolls the open area to this control if it has just received the focus, or text.
void reveal(Ui& ui, std::uint32_t id, Rect rect);
// Scrolls the open area so that a control stays where it is while the person uses it, for example
// when it changes the size of the text above it. `used`: it is used in this frame.
void keep_in_place(Ui& ui, std::uint32_t id, Rect rect, bool used);

}  // namespace catcow
