#pragma once

#include "session/timeline.h"

namespace catcow {

// Returns the first `count` phases.
Timeline first_phases(const Timeline& timeline, int count);

// Returns what was played until `now`. The phase `current`, which contains `now`, ends there and is
// marked as cut. It is removed if it has no length.
Timeline cut_at(const Timeline& timeline, int current, Duration now);

// Appends the phases of `other` from index `from`; each starts where the one before ends. Of the
// first one only what lies behind `share` of the whole phase, at least Phase::from and below 1.
void append(Timeline& timeline, const Timeline& other, int from, double share = 0);

}  // namespace catcow
