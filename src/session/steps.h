#pragma once

#include <vector>

#include "session/timeline.h"

namespace catcow {

// Returns the index of the variant's step for the phase at `index`, `progress` 0..1 into it; -1 if
// there is none. at() in timeline.h documents the rules.
int step_at(const Timeline& timeline, int index, double progress, const Variant& variant,
            DoseKind kind);

// Returns the indices of the variant's steps that share the time of the phase at `index` equally, in
// their order. Empty in a breath, and where there are no steps.
std::vector<int> steps_shared(const Timeline& timeline, int index, const Variant& variant);

// Returns where the step begins that is shown at this progress of the phase, as a share of the whole
// phase. Without several steps that share it, returns `progress`.
double begin_of_step(const Timeline& timeline, int index, double progress, const Variant& variant);

}  // namespace catcow
