#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "catalogue/catalogue.h"

namespace catcow {

// Indices of the moves that lead from one position to another with the least effort, of equal ones in
// the least time, of these the one found first. Empty when they are the same or there is no way.
// `provokes` says which moves a person should not make: they are taken only where there is no other
// way, and then as few of them as can be.
std::vector<int> easiest_way(const std::vector<Move>& moves, std::string_view from,
                             std::string_view to,
                             const std::function<bool(const Move&)>& provokes = {});

}  // namespace catcow
