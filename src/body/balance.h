#pragma once

#include <array>

#include "body/goal.h"

namespace catcow::body {

Vec3 centre_of_mass(const Skeleton& skeleton, const Frames& frames);

// Where a body rests on level surfaces, seen from above: the hull of the patches of its contacts.
struct SupportPoint {
    int part;
    Vec3 local;  // metres in the part's frame
    Vec3 world;
};
struct Support {
    std::array<SupportPoint, 64> corners;  // counterclockwise seen from above
    int count = 0;
};
Support support_of(const Skeleton& skeleton, const Frames& frames, const Goal& goal);

// How far a point is inside the edge that begins at a corner, metres; below 0 outside.
double inside_edge(const Support& support, int corner, Vec3 point);
// The least over all edges; -1 where there is no support to speak of.
double inside_support(const Support& support, Vec3 point);

}  // namespace catcow::body
