#include "body/collisions.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace catcow::body {

namespace {

struct Segment {
    Vec3 from, to;
    double radius;  // mean of both ends, which differ from it by a few millimetres
    Vec3 middle;
    double half;  // of its length
};

Segment segment(const Skeleton& skeleton, const Frames& frames, const Capsule& c) {
    const Frame& frame = frames[c.part];
    const Vec3 from = frame.point(skeleton.scale * c.from), to = frame.point(skeleton.scale * c.to);
    return {from, to, skeleton.scale * (c.radius_from + c.radius_to) / 2, 0.5 * (from + to),
            0.5 * length(to - from)};
}

// Finds the nearest points of two segments (Ericson, Real-Time Collision Detection, 5.1.9).
void nearest(const Segment& a, const Segment& b, Vec3& on_a, Vec3& on_b) {
    const Vec3 along_a = a.to - a.from, along_b = b.to - b.from, between = a.from - b.from;
    const double aa = dot(along_a, along_a), bb = dot(along_b, along_b), ab = dot(along_a, along_b);
    const double ar = dot(along_a, between), br = dot(along_b, between);
    const double denominator = aa * bb - ab * ab;
    double s = denominator > 1e-9 * aa * bb
                   ? std::clamp((ab * br - ar * bb) / denominator, 0.0, 1.0)
                   : 0.5;
    double t = (ab * s + br) / bb;
    if (t < 0 || t > 1) {
        t = std::clamp(t, 0.0, 1.0);
        s = std::clamp((ab * t - ar) / aa, 0.0, 1.0);
    }
    on_a = mix(a.from, a.to, s);
    on_b = mix(b.from, b.to, t);
}

// Returns a lower bound of the distance between two segments.
double least_distance(const Segment& a, const Segment& b) {
    return length(a.middle - b.middle) - (a.half + b.half);
}

Touch limbs_touch(const Pair& pair, const Segment& a, const Segment& b, double needed) {
    Touch touch{pair.first, pair.second, {}, {}, {0, 1, 0}, 0};
    nearest(a, b, touch.on_first, touch.on_second);
    const Vec3 apart = touch.on_first - touch.on_second;
    const double distance = length(apart);
    if (distance > 1e-9) touch.apart = (1 / distance) * apart;
    touch.distance = distance - needed;
    return touch;
}

Touch prop_touch(const Skeleton& skeleton, const Frames& frames, const Prop& prop, int index,
                 int spot) {
    const Capsule& c = capsule(index);
    const double t = spot / 2.0;
    const Vec3 centre = frames[c.part].point(skeleton.scale * mix(c.from, c.to, t));
    const Clearance clear = clearance(prop, centre);
    const double radius = skeleton.scale * (c.radius_from + t * (c.radius_to - c.radius_from));
    return {index, 0, centre, centre, clear.outward, clear.distance - radius};
}

Touch floor_touch(const Skeleton& skeleton, const Frames& frames, int index, int end) {
    const Capsule& c = capsule(index);
    const Vec3 centre = frames[c.part].point(skeleton.scale * (end == 0 ? c.from : c.to));
    const double radius = skeleton.scale * (end == 0 ? c.radius_from : c.radius_to);
    return {index, -1, centre, centre, {0, 1, 0}, centre.y - radius};
}

}  // namespace

void list_touches(const Skeleton& skeleton, const Goal& goal, const Frames& frames,
                  TouchSink& sink) {
    int number = 0;
    const auto tell = [&](TouchKind kind, const Touch& touch) {
        if (sink.wants(number, touch.distance)) sink.add(kind, touch, number);
        ++number;
    };
    for (int index = 0; index < 2 * capsule_count; ++index)
        tell(TouchKind::floor, floor_touch(skeleton, frames, index / 2, index % 2));
    for (int prop = 0; prop < static_cast<int>(goal.props.size()); ++prop) {
        if (is_soft(goal.props[prop].type)) continue;
        for (int index = 0; index < 3 * capsule_count; ++index) {
            Touch touch = prop_touch(skeleton, frames, goal.props[prop], index / 3, index % 3);
            touch.second = prop;
            tell(TouchKind::prop, touch);
        }
    }
    if (!goal.limbs) return;
    std::array<Segment, capsule_count> segments;
    for (int i = 0; i < capsule_count; ++i)
        segments[static_cast<size_t>(i)] = segment(skeleton, frames, capsule(i));
    const Pairs& pairs = limb_pairs();
    for (int i = 0; i < pairs.count; ++i) {
        const Pair& pair = pairs.items[static_cast<size_t>(i)];
        const Segment& a = segments[static_cast<uint8_t>(pair.first)];
        const Segment& b = segments[static_cast<uint8_t>(pair.second)];
        const double needed = a.radius + b.radius - skeleton.scale * pair.give / 1000;
        // Most pairs are far apart even by their midpoints, so the exact distance is not needed.
        if (sink.wants(number, least_distance(a, b) - needed)) {
            tell(TouchKind::limbs, limbs_touch(pair, a, b, needed));
        } else {
            ++number;
        }
    }
}

}  // namespace catcow::body
