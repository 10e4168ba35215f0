#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "body/kinematics.h"

namespace catcow::body {

// What a body is for touching and for not passing through: capsules (a radius at each end). Metres in
// the part's frame, at a stature of 1.70 m: multiply by Skeleton::scale.
struct Capsule {
    int part;
    Vec3 from, to;
    double radius_from, radius_to;
};
constexpr int capsule_count = 37;
const Capsule& capsule(int index);  // of all of them, right ones mirrored

// Two capsules that must not pass through each other.
struct Pair {
    int8_t first, second;
    int8_t give;  // millimetres by which flesh gives way there
};
struct Pairs {
    std::array<Pair, 160> items{};
    int count = 0;
};
const Pairs& limb_pairs();

// A place on the skin by which a body touches something. Round ones touch with whichever side of a
// ball faces the surface (a knee, a heel bone); flat ones (palm, sole) have a normal and lie on it.
struct Site {
    std::string_view name;  // "palm.L"
    int part;
    Vec3 at;         // centre of the ball, or the point on the skin
    double radius;   // 0 for flat ones
    Vec3 normal;     // outward, in the part's frame; zero for round ones
    Vec3 half_long;  // half of the patch that it rests on, lengthwise and across
    Vec3 half_wide;
};
int site_count();
const Site& site(int index);
// -1 where there is none.
int site_named(std::string_view name);
int other_side_site(int index);

// The point of the skin, in the world: for round sites the one nearest to a surface with this normal.
Vec3 skin_point(const Skeleton& skeleton, const Frames& frames, const Site& site,
                Vec3 surface_normal);

}  // namespace catcow::body
