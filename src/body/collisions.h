#pragma once

#include "body/goal.h"

namespace catcow::body {

// One thing too near another: push the points apart along `apart`.
struct Touch {
    int first;                 // capsule
    int second;                // capsule, prop or -1 for the floor
    Vec3 on_first, on_second;  // world; on_second moves only with a capsule
    Vec3 apart;                // unit, from second to first
    double distance;           // metres, below 0 inside
};

enum class TouchKind { floor, prop, limbs };

// What is told of each.
class TouchSink {
public:
    virtual ~TouchSink() = default;
    virtual void add(TouchKind kind, const Touch& touch) = 0;
};
// Everything nearer than `within` metres.
void list_touches(const Skeleton& skeleton, const Goal& goal, const Frames& frames, double within,
                  TouchSink& sink);

}  // namespace catcow::body
