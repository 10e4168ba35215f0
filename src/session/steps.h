#pragma once

#include <optional>

#include "session/timeline.h"

namespace catcow {

// Returns the index of the variant's step for the phase at `index`, `progress` 0..1 into it; -1 if
// there is none. at() in timeline.h documents the rules.
int step_at(const Timeline& timeline, int index, double progress, const Variant& variant,
            DoseKind kind);

// Returns the steps that share the time of a phase of this kind; nothing for the other kinds.
std::optional<StepAt> shared_in(PhaseKind kind);

// Returns where the step begins that is shown at this progress of a phase of this kind, as a share
// of the whole phase. Without several steps that share the phase, returns `progress`.
double begin_of_step(PhaseKind kind, double progress, const Variant& variant);

}  // namespace catcow
