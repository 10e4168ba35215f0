#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "catalogue/catalogue.h"

namespace catcow {

// Indices of the moves that lead from one position to another with the least effort, of equal ones in
// the least time, of these the one found first. Empty when they are the same or there is no way.
// `against` says how much speaks against a move for one person, 0 for nothing: the way with the least
// of it is taken, whatever its effort.
std::vector<int> easiest_way(const std::vector<Move>& moves, std::string_view from,
                             std::string_view to,
                             const std::function<int(const Move&)>& against = {});

}  // namespace catcow
