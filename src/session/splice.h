#pragma once

#include "session/timeline.h"

namespace catcow {

// Returns the first `count` phases.
Timeline first_phases(const Timeline& timeline, int count);

// Returns what was played until `now`. The phase `current`, which contains `now`, ends there and is
// marked as cut. It is removed if it has no length.
Timeline cut_at(const Timeline& timeline, int current, Duration now);

// Appends the phases of `other` from index `from`; each starts where the one before ends.
void append(Timeline& timeline, const Timeline& other, int from);

}  // namespace catcow
