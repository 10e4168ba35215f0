#pragma once

#include "ui/ui.h"

namespace catcow {

// A new screen slides in, or fades in. It already is where it will be: what is pressed is under the
// finger from the start. With reduced motion it is there at once.

// The next frame shows another screen: its columns begin at their top.
void arrive(Ui& ui, Arrival arrival);

// This frame is the first of a screen.
bool arrives(const Ui& ui);
// What `list` draws in this frame moves with the screen. The list must live until the frame's end.
void move_with_screen(Ui& ui, ImDrawList& list);
// Moves what has been drawn. Ui::end() calls it; nobody else does.
void finish_arrival(Ui& ui);

}  // namespace catcow
