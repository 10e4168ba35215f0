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

// Returns whether nothing is lifted when the phase at `index` begins: after the way in, a whole change
// of sides or rest, a lowering, or before the first lift, also if a pause or a skip lies between.
bool begins_lowered(const Timeline& timeline, int index);

// Returns whether the breath at `index` is the first after the way in or a change of sides, also if it
// was begun before a pause.
bool begins_anew(const Timeline& timeline, int index);

// Returns how many whole breaths were held before the breath at `index` on its side, not counting those
// that moved into the pose; -1 if this breath moves into it. Counts from the last lift (`since_lift`),
// or from the last one that moved into the pose again in the middle of a hold, as after a pause.
int breaths_held(const Timeline& timeline, int index, bool since_lift);

// Sets the actions of the breaths on one side, from the inhale at `first` to the last breath of
// that side. The body is assumed to be down at `first`. So the rest of an interrupted hold or
// repetition moves into the pose again. Does nothing if the phase at `first` is not an inhale.
void give_actions(std::vector<Phase>& phases, std::size_t first, DoseKind kind,
                  const Variant& variant);

}  // namespace catcow
