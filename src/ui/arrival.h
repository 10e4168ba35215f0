#pragma once

#include "ui/ui.h"

namespace catcow {

// Slides or fades a new screen in. Only the drawing moves. Controls have their final places from
// the first frame, so a press meets what is under the finger. With reduced motion nothing slides or
// fades.

// Call before the first frame of a new screen. Its columns are scrolled to their top, or are where the
// person left them if they come back to a screen that has waited.
void arrive(Ui& ui, Arrival arrival, Columns columns = Columns::at_their_top);

// Returns whether this frame is the first of a screen.
bool arrives(const Ui& ui);
// Returns whether this frame is the first of a screen whose columns are as they were.
bool comes_back(const Ui& ui);
// Lets `list` move with the new screen in this frame. `list` must outlive the frame.
void move_with_screen(Ui& ui, ImDrawList& list);
// Moves the lists of this frame. Only Ui::end() calls it.
void finish_arrival(Ui& ui);

}  // namespace catcow
