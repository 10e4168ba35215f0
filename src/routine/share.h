#pragma once

#include <optional>
#include <vector>

#include "catalogue/suitable.h"

namespace catcow {

// Returns what comes in place of each of `wanted`, in the same order; nothing: leave it out. What
// suits the person stays. Rests may repeat each other. Of the others, no two different ones take
// the same rung: as many as possible get one, and where two want the same, it goes to the one that
// is more like it (likeness()). The other takes its next best. None takes a pose that the routine
// has anyway, in any variant. A pose that comes again in another variant (a bridge that is held, after
// lifts) gets none if that variant does not suit: what comes for the first stands for both.
std::vector<std::optional<Rung>> share_out(const std::vector<Rung>& wanted,
                                           const Catalogue& catalogue, const Person& person);

}  // namespace catcow
