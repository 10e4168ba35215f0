#pragma once

#include <string>

#include "body/figure.h"

namespace catcow::body {

// What a solved key does not meet, with its name, the contact and the distance:
// "bow.standard.hold: palm.L is off by 1523 mm". Empty for a good one. For tests and reports: a page
// has only good ones.
std::string complaint(const FigureData& data, const SolvedKey& solved);

}  // namespace catcow::body
