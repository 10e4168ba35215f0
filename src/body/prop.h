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

// An object that the body leans on or lies on: an upright box that is not turned. A chair is only
// its seat. If a hand holds the back, the back is a separate prop.
struct Prop {
    PropType type = PropType::block;
    Vec3 at;  // middle of its underside, metres; the seat of a chair is size.y thick at height at.y
    Vec3 size;  // width (x), height (y), depth (z), metres

    bool operator==(const Prop&) const = default;
};

// Returns true for props that give way. The body may sink into them, so they can be touched but
// never block.
bool is_soft(PropType type);

// A plane that a site rests on or against.
struct Surface {
    Vec3 point;
    Vec3 normal{0, 1, 0};  // unit, outward
};
// Returns the side of the prop that is used: the front of a wall (towards -z), the top of any other
// prop.
Surface surface_of(const Prop& prop);

// The distance of a point from the box (negative inside), and the direction out of it.
struct Clearance {
    double distance;
    Vec3 outward;  // unit
};
Clearance clearance(const Prop& prop, Vec3 point);

}  // namespace catcow::body
