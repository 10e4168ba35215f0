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

// Who wants to know of touches. All that could touch has a number, the same at every posture of a goal.
class TouchSink {
public:
    virtual ~TouchSink() = default;
    // Whether to be told of that one, which is this far apart or further.
    virtual bool wants(int number, double distance) const = 0;
    virtual void add(TouchKind kind, const Touch& touch, int number) = 0;
};
void list_touches(const Skeleton& skeleton, const Goal& goal, const Frames& frames,
                  TouchSink& sink);

}  // namespace catcow::body
