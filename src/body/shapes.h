#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "body/kinematics.h"

namespace catcow::body {

// The collision shape of a body is a set of capsules, with a radius at each end. Units: metres in
// the frame of the part, at a stature of 1.70 m. Multiply by Skeleton::scale.
struct Capsule {
    int part;
    Vec3 from, to;
    double radius_from, radius_to;
};
constexpr int capsule_count = 37;
const Capsule& capsule(int index);  // both sides; the right ones are mirrored

// Two capsules that must not overlap.
struct Pair {
    int8_t first, second;
    int8_t give;  // allowed overlap because flesh gives way, in millimetres
};
struct Pairs {
    std::array<Pair, 160> items{};
    int count = 0;
};
const Pairs& limb_pairs();

// A place on the skin that can touch something. A round site (a knee, a heel bone) touches with the
// side of its ball that faces the surface. A flat site (palm, sole) has a normal and lies on the
// surface.
struct Site {
    std::string_view name;  // "palm.L"
    int part;
    Vec3 at;         // centre of the ball, or the point on the skin
    double radius;   // 0 for flat ones
    Vec3 normal;     // outward, in the part's frame; zero for round ones
    Vec3 half_long;  // half of the contact patch, lengthwise and across
    Vec3 half_wide;
};
int site_count();
const Site& site(int index);
// Returns -1 if there is no such site.
int site_named(std::string_view name);
int other_side_site(int index);

// Returns the skin point in the world. For round sites it is the one nearest to a surface with this
// normal.
Vec3 skin_point(const Skeleton& skeleton, const Frames& frames, const Site& site,
                Vec3 surface_normal);

}  // namespace catcow::body
