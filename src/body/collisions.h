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

namespace detail {
Touch limbs_touch(const Skeleton& skeleton, const Frames& frames, const Pair& pair, double within);
Touch prop_touch(const Skeleton& skeleton, const Frames& frames, const Prop& prop, int capsule,
                 int end);
Touch floor_touch(const Skeleton& skeleton, const Frames& frames, int capsule, int end);
}  // namespace detail

// Visits everything nearer than `within` metres: visit(kind, touch).
enum class TouchKind { floor, prop, limbs };
template <class Visit>
void for_each_touch(const Skeleton& skeleton, const Goal& goal, const Frames& frames, double within,
                    Visit visit) {
    for (int index = 0; index < 2 * capsule_count; ++index) {
        const Touch touch = detail::floor_touch(skeleton, frames, index / 2, index % 2);
        if (touch.distance < within) visit(TouchKind::floor, touch);
    }
    for (int prop = 0; prop < static_cast<int>(goal.props.size()); ++prop) {
        if (is_soft(goal.props[prop].type)) continue;
        for (int index = 0; index < 3 * capsule_count; ++index) {
            Touch touch =
                detail::prop_touch(skeleton, frames, goal.props[prop], index / 3, index % 3);
            touch.second = prop;
            if (touch.distance < within) visit(TouchKind::prop, touch);
        }
    }
    if (!goal.limbs) return;
    const Pairs& pairs = limb_pairs();
    for (int i = 0; i < pairs.count; ++i) {
        const Touch touch = detail::limbs_touch(skeleton, frames, pairs.items[i], within);
        if (touch.distance < within) visit(TouchKind::limbs, touch);
    }
}

}  // namespace catcow::body
