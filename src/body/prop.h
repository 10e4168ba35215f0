#pragma once

#include <optional>
#include <string_view>

#include "base/vec.h"

namespace catcow::body {

enum class PropType {
    block,
    blanket,
    pillow,
    cushion,
    chair,
    chair_back,
    wall,
    counter,
    bed,
    roll
};
std::optional<PropType> prop_type_named(std::string_view name);
std::string_view name_of(PropType type);

// A thing that a body leans on or lies on: a box, upright, not turned. A chair is its seat;
// its back is a prop of its own where a hand holds on to it.
struct Prop {
    PropType type = PropType::block;
    Vec3 at;    // middle of its underside, metres; a chair's seat is size.y thick at height at.y
    Vec3 size;  // width (x), height (y), depth (z), metres

    bool operator==(const Prop&) const = default;
};

// Blankets, pillows and cushions give way: a body may sink in, so they are touched but never block.
bool is_soft(PropType type);

// A plane that something rests on or against.
struct Surface {
    Vec3 point;
    Vec3 normal{0, 1, 0};  // unit, outward
};
// The side of the prop that is used: the front (towards -z) of a wall, the top of all else.
Surface surface_of(const Prop& prop);

// How far a point is from the box (below 0 inside), and the way out.
struct Clearance {
    double distance;
    Vec3 outward;  // unit
};
Clearance clearance(const Prop& prop, Vec3 point);

}  // namespace catcow::body
