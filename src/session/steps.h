#pragma once

#include "session/timeline.h"

namespace catcow {

// Index of the variant's step that fits the phase at `index`, `progress` 0..1 into it; -1 for none.
// The rules stand at at().
int step_at(const Timeline& timeline, int index, double progress, const Variant& variant,
            DoseKind kind);

}  // namespace catcow
