#pragma once

#include <cstdint>
#include <span>

#include "figure/mesh.h"

namespace catcow::figure {

// A cross-section, millimetres at a stature of 1.70 m in the part's frame: where along the axis, half
// its width (x), and from where to where it reaches across both.
struct Ring {
    int16_t along, half_width, front, back;
};

enum class Axis : uint8_t { upright, ahead };  // rings lie in x and z, or in x and y

// A body through rings, rounded off at both ends. One ring alone is a ball.
struct Loft {
    uint8_t part;
    Axis axis;
    Tone tone;
    int8_t middle;  // x of all rings, millimetres
    uint8_t sides;
    std::span<const Ring> rings;
};

// All lofts of the middle and of the left side; `right` ones are mirrored.
std::span<const Loft> middle_lofts();
std::span<const Loft> left_lofts();

}  // namespace catcow::figure
