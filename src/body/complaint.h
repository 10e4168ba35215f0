#pragma once

#include <string>

#include "body/figure.h"

namespace catcow::body {

// Returns what is wrong with a solved key: its name, the contact and the distance. Example:
// "bow.standard.hold: palm.L is off by 1523 mm". Empty if the key is good. Only for tests and
// reports, because a page has only good keys.
std::string complaint(const FigureData& data, const SolvedKey& solved);

}  // namespace catcow::body
