#pragma once

#include "ui/ui.h"

namespace catcow {

// Both draw the share that is done (0..1) into `rect`. They do not move the column.
void progress_bar(Ui& ui, Rect rect, std::string_view name, double share);
// Draws `inside` in the middle of the ring.
void progress_ring(Ui& ui, Rect rect, std::string_view name, double share, std::string_view inside);

}  // namespace catcow
