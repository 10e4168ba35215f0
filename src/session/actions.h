#pragma once

#include <cstddef>
#include <vector>

#include "session/timeline.h"

namespace catcow {

constexpr bool is_breath(PhaseKind kind) {
    return kind == PhaseKind::inhale || kind == PhaseKind::exhale;
}

// Returns whether the first inhale of this flow waits in the middle, neither arched nor rounded: it
// has words for that (StepAt::ready).
bool begins_in_the_middle(const Variant& variant);

// Returns whether nothing is lifted when the phase at `index` begins: after the way in, a change of
// sides, a rest, a lowering, or before the first lift, also if a pause or a skip lies between.
bool begins_lowered(const Timeline& timeline, int index);

// Returns which breath of its repetition, set or hold this is, counted from 1. 0 outside breaths.
int breath_of_hold(const Phase& phase);

// Sets the actions of the breaths on one side, from the inhale at `first` to the last breath of
// that side. The body is assumed to be down at `first`. So the rest of an interrupted hold or
// repetition moves into the pose again. Does nothing if the phase at `first` is not an inhale.
void give_actions(std::vector<Phase>& phases, std::size_t first, DoseKind kind,
                  const Variant& variant);

}  // namespace catcow
