#pragma once

#include <array>
#include <cstdint>

#include "body/posture.h"

namespace catcow::body {

struct Frame {
    Vec3 place;  // metres, world
    Quat turn;
    Vec3 point(Vec3 local) const { return place + rotate(turn, local); }
    Vec3 direction(Vec3 local) const { return rotate(turn, local); }
};
using Frames = std::array<Frame, part_count>;

// One elementary joint motion. It turns everything beyond the joint about `axis` through `origin`.
// The six motions of the root come first; three of them are shifts. A clavicle moves the arm
// without turning it, because shoulder angles are relative to the thorax.
struct Motion {
    int unknown = 0;   // index into Step
    double share = 1;  // factor for that unknown
    int part = 0;      // the part that the joint belongs to
    Vec3 axis;         // world
    Vec3 origin;       // world
};
constexpr int motion_count = 56;

// The place of each part in the world, and how the parts move with each unknown.
struct Kinematics {
    Frames frames;
    std::array<Motion, motion_count> motions;
};

// Places all parts. The second version returns only the frames.
void pose_body(const Skeleton& skeleton, const Posture& posture, Kinematics& out);
Frames pose_body(const Skeleton& skeleton, const Posture& posture);

// Returns the motions that move a part, one bit each.
uint64_t motions_of(int part);

// Add to `row` one row of a Jacobian, times `weight`: the change of `along` . point (or direction)
// of a part with each unknown.
void add_point_row(const Kinematics& body, int part, Vec3 point, Vec3 along, double weight,
                   Step& row);
void add_direction_row(const Kinematics& body, int part, Vec3 direction, Vec3 along, double weight,
                       Step& row);

}  // namespace catcow::body
