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

// One elementary joint motion: it turns everything beyond it about `axis` through `origin`. The six of
// the root come first, three of them shifts. A clavicle carries the arm along without turning it,
// because shoulders are told against the thorax.
struct Motion {
    int unknown = 0;   // index into Step
    double share = 1;  // of that unknown
    int part = 0;      // whose joint it is
    Vec3 axis;         // world
    Vec3 origin;       // world
};
constexpr int motion_count = 56;

// A body in the world, and how it moves when an unknown does.
struct Kinematics {
    Frames frames;
    std::array<Motion, motion_count> motions;
};

// Places all parts. Without `motions` the axes are left as they were.
void pose_body(const Skeleton& skeleton, const Posture& posture, Kinematics& out);
Frames pose_body(const Skeleton& skeleton, const Posture& posture);

// The motions that move a part, one bit each.
uint64_t motions_of(int part);

// The row of a Jacobian: how `along` . point (or direction) of a part changes with each unknown, times
// `weight`, added to `row`.
void add_point_row(const Kinematics& body, int part, Vec3 point, Vec3 along, double weight,
                   Step& row);
void add_direction_row(const Kinematics& body, int part, Vec3 direction, Vec3 along, double weight,
                       Step& row);

}  // namespace catcow::body
