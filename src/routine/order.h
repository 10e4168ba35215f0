#pragma once

#include <vector>

#include "routine/routine.h"

namespace catcow {

// Returns the items in an order with the fewest changes of level (up, seat, bed, floor), for a
// person who begins standing: each of seat, bed and floor is visited once, so that there is one way
// down and one way up. Within a level the order stays, and so does the first item. Items done
// standing stay before the way down if they led the routine; the others go to the end where the
// routine ends standing. An order that has no more changes than that stays as it is.
std::vector<Item> with_fewest_changes(const std::vector<Item>& items, const Catalogue& catalogue);

// The same for what is left of a routine, for a person who is at `here`. Where this has fewer changes
// for a person below standing, the items of that level come first and those done standing last.
// `first_stays`: the first item does, because the person is in it.
std::vector<Item> with_fewest_changes(const std::vector<Item>& items, const Catalogue& catalogue,
                                      Level here, bool first_stays);

// Returns how often a person who begins at `here` changes the level.
int changes_of_level(const std::vector<Item>& items, const Catalogue& catalogue,
                     Level here = Level::up);

}  // namespace catcow
