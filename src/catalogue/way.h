#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "catalogue/catalogue.h"

namespace catcow {

// Returns the moves between two positions with the least effort, as indices. Ties go to the least
// time, then to the way found first. Empty if the positions are the same or there is no way.
// `against` returns how strongly a move is to be avoided for a person; 0: not at all. The way with
// the smallest sum of it wins, whatever its effort.
std::vector<int> easiest_way(const std::vector<Move>& moves, std::string_view from,
                             std::string_view to,
                             const std::function<int(const Move&)>& against = {});

}  // namespace catcow
