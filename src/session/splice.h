#pragma once

#include "session/timeline.h"

namespace catcow {

// The first `count` phases.
Timeline first_phases(const Timeline& timeline, int count);

// What was played until `now`, the phase `current` that holds it ended there and marked as cut. If it
// has only just begun it vanishes.
Timeline cut_at(const Timeline& timeline, int current, Duration now);

// Adds the phases of `other` from index `from` on, each starting where the one before ends.
void append(Timeline& timeline, const Timeline& other, int from);

}  // namespace catcow
