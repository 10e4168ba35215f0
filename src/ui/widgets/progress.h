#pragma once

#include "ui/ui.h"

namespace catcow {

// How much is done: `share` is 0..1. Drawn into `rect`; the column stays where it is.
void progress_bar(Ui& ui, Rect rect, std::string_view name, double share);
// `inside` stands in its middle.
void progress_ring(Ui& ui, Rect rect, std::string_view name, double share, std::string_view inside);

}  // namespace catcow
