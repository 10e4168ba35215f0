#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "body/figure_data.h"

namespace catcow::body {

// The figure data in the form that ships with the program. It is a tenth the size of its JSON, and
// the program needs no JSON reader for it. cmake/figure_pack makes it at build time from data that
// FigureData::load has checked. Precision: angles an eighth of a degree, places a twentieth of a
// millimetre, rotations a thirtieth of a degree.
std::vector<uint8_t> pack(const FigureData& data);
// Only for bytes from pack() in the same build. They are not checked.
FigureData unpack(std::span<const uint8_t> bytes);

// Returns the packed data that ships with the program.
std::span<const uint8_t> shipped_figure_pack();

}  // namespace catcow::body
