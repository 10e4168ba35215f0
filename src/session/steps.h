#pragma once

#include "session/timeline.h"

namespace catcow {

// Returns the index of the variant's step for the phase at `index`, `progress` 0..1 into it; -1 if
// there is none. at() in timeline.h documents the rules.
int step_at(const Timeline& timeline, int index, double progress, const Variant& variant,
            DoseKind kind);

}  // namespace catcow
