#pragma once

#include <cstdint>
#include <span>

#include "figure/mesh.h"

namespace catcow::figure {

// A cross-section in the frame of a part. Units: millimetres at a stature of 1.70 m. `along` is its
// place on the axis, `half_width` half its width (x). In the third direction it reaches from `back`
// to `front`.
struct Ring {
    int16_t along, half_width, front, back;
};

enum class Axis : uint8_t { upright, ahead };  // rings lie in the x-z plane, or in the x-y plane

// A closed body through rings, rounded at both ends. A single ring makes a ball.
struct Loft {
    uint8_t part;
    Axis axis;
    Tone tone;
    int8_t middle;  // x of the centre of all rings, in millimetres
    uint8_t sides;
    std::span<const Ring> rings;
};

// All lofts of the middle and of the left side. Those of the right side are mirrored from the left.
std::span<const Loft> middle_lofts();
std::span<const Loft> left_lofts();

}  // namespace catcow::figure
