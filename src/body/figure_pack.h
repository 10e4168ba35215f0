#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "body/figure_data.h"

namespace catcow::body {

// Figure data as the program carries it: a tenth of its JSON, and no reader of JSON is needed. It is
// made at build time (cmake/figure_pack) from what FigureData::load has checked. Angles keep an eighth
// of a degree, places a twentieth of a millimetre, turns a thirtieth of a degree.
std::vector<uint8_t> pack(const FigureData& data);
// Only for what pack() has made in the same build: it trusts it.
FigureData unpack(std::span<const uint8_t> bytes);

// The data that ships, packed.
std::span<const uint8_t> shipped_figure_pack();

}  // namespace catcow::body
