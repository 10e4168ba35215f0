#pragma once

#include "body/goal.h"

namespace catcow::body {

// Two things that are too close together. They must move apart along `apart`.
struct Touch {
    int first;                 // capsule
    int second;                // capsule or prop; -1 for the floor
    Vec3 on_first, on_second;  // world; on_second moves only if it is on a capsule
    Vec3 apart;                // unit, from second to first
    double distance;           // metres; negative inside
};

enum class TouchKind { floor, prop, limbs };

// Receives touches. Each pair that can touch has a number, which is the same at every posture of a
// goal.
class TouchSink {
public:
    virtual ~TouchSink() = default;
    // Returns true if add() should be called for this pair. The pair is at least `distance` apart.
    virtual bool wants(int number, double distance) const = 0;
    virtual void add(TouchKind kind, const Touch& touch, int number) = 0;
};
void list_touches(const Skeleton& skeleton, const Goal& goal, const Frames& frames,
                  TouchSink& sink);

}  // namespace catcow::body
