#pragma once

#include <string_view>
#include <vector>

#include "base/function_ref.h"
#include "catalogue/catalogue.h"

namespace catcow {

// Returns the moves between two positions with the least effort, as indices into `moves`. Equal
// efforts: the least time decides, then the way found first. Empty if the positions are the same or
// there is no way. `against` returns how strongly a person should avoid a move; 0 means not at all.
// The way with the smallest sum of it wins, whatever its effort.
std::vector<int> easiest_way(const std::vector<Move>& moves, std::string_view from,
                             std::string_view to, FunctionRef<int(const Move&)> against = {});

}  // namespace catcow
