#pragma once

#include <string_view>
#include <vector>

#include "catalogue/catalogue.h"

namespace catcow {

// Indices of the moves that lead from one position to another in the least total time; of equal ones
// the one found first. Empty when they are the same or there is no way.
std::vector<int> shortest_way(const std::vector<Move>& moves, std::string_view from,
                              std::string_view to);

}  // namespace catcow
