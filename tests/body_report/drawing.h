#pragma once

#include <string>

#include "body/figure.h"

namespace catcow::body {

// Front, side (from the right) and top view of a solved key as one SVG of three panels.
std::string draw(const Skeleton& skeleton, const SolvedKey& key, const std::string& title);
constexpr int drawing_width = 1020, drawing_height = 380;

// All keys, front and side, small, as one SVG.
std::string draw_sheet(Figures& figures);

}  // namespace catcow::body
