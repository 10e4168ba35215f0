#pragma once

#include <cstddef>
#include <vector>

#include "session/timeline.h"

namespace catcow {

constexpr bool is_breath(PhaseKind kind) {
    return kind == PhaseKind::inhale || kind == PhaseKind::exhale;
}

// Gives the breaths of one side their actions, from the inhale at `first` to the last breath of that
// side. The body is taken to be down at `first`, so the rest of an interrupted hold or repetition
// moves in anew. Does nothing where `first` is no inhale.
void give_actions(std::vector<Phase>& phases, std::size_t first, DoseKind kind, Breath lifts);

}  // namespace catcow
