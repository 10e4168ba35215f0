#pragma once

#include <array>

#include "body/goal.h"

namespace catcow::body {

// Returns the centre of mass in the world. Units: metres.
Vec3 centre_of_mass(const Skeleton& skeleton, const Frames& frames);

// The support of a body seen from above: the convex hull of its contact patches on level surfaces.
struct SupportPoint {
    int part;
    Vec3 local;  // metres, in the part's frame
    Vec3 world;
};
struct Support {
    std::array<SupportPoint, 64> corners;  // counterclockwise seen from above
    int count = 0;
};
Support support_of(const Skeleton& skeleton, const Frames& frames, const Goal& goal);

// Returns the distance from a point to the edge that begins at `corner`. Units: metres. Negative
// outside.
double inside_edge(const Support& support, int corner, Vec3 point);
// Returns the smallest distance over all edges. -1 if there are fewer than three corners.
double inside_support(const Support& support, Vec3 point);

}  // namespace catcow::body
