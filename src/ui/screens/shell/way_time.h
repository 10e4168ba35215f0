#pragma once

#include <optional>

#include "session/timeline.h"
#include "ui/ui.h"

namespace catcow {

// Lets the person choose how long the ways take. Returns the new choice.
std::optional<WayTime> way_time_choice(Ui& ui, WayTime chosen);

}  // namespace catcow
