#pragma once

#include <string>

#include "body/figure.h"

namespace catcow::body {

// Returns an SVG with three views of a solved key: front, side (from the right) and top.
std::string draw(const Skeleton& skeleton, const SolvedKey& key, const std::string& title);
constexpr int drawing_width = 1020, drawing_height = 380;

// Returns a small SVG sheet of all keys, from the front and the side.
std::string draw_sheet(Figures& figures);

}  // namespace catcow::body
