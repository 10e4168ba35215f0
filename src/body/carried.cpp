#include "body/carried.h"

#include <algorithm>
#include <cmath>

#include "base/ease.h"

namespace catcow::body {
namespace {

constexpr double aside = .3;  // metres between the body and a prop that comes, or goes
// When a prop that one key lacks is on its way, as shares of the leg. A soft one is there before the body
// lies down on it. A block comes while the body is raised.
constexpr double soft_comes = .05, soft_is_there = .8, hard_comes = .4, hard_is_there = .95;
constexpr double grown = .5;  // of its way: it has its size. Without this it appeared in one frame.
constexpr double in_line = .12;  // metres: nearer to the trunk, no direction leads away from it

Vec3 level(Vec3 of) { return {of.x, 0, of.z}; }

// Returns the level direction out from under the body, or away from it.
Vec3 away_from(const Carried::Key& key, const Prop& prop) {
    for (const Prop& bed : key.props) {  // on a bed, along its depth: there is room for it
        if (bed.type == PropType::bed) return {0, 0, prop.at.z < bed.at.z ? 1. : -1.};
    }
    const Frame& hips = key.frames[pelvis];
    const Vec3 low = level(hips.place), trunk = level(key.frames[neck].place) - low;
    const Vec3 from_hips = level(prop.at) - low;
    const double squared = dot(trunk, trunk);
    const double along = squared > 0 ? std::clamp(dot(from_hips, trunk) / squared, 0., 1.) : 0;
    const Vec3 out = from_hips - along * trunk;
    if (length(out) > in_line) return normalized(out);
    const Vec3 left = level(hips.direction({1, 0, 0})), front = level(hips.direction({0, 0, 1}));
    return normalized(length(left) > length(front) ? left : front);
}

// Returns the prop beside its place, so far that it is clear of the body.
Prop beside(const Carried::Key& key, Prop prop) {
    const Vec3 way = away_from(key, prop);
    const double half = .5 * (std::abs(way.x) * prop.size.x + std::abs(way.z) * prop.size.z);
    prop.at += (aside + half) * way;
    return prop;
}

}  // namespace

bool is_furniture(PropType type) {
    return type == PropType::chair || type == PropType::chair_back || type == PropType::wall ||
           type == PropType::counter || type == PropType::bed;
}

Carried::Carried(const Key& from, const Key& to) {
    std::vector<Prop> left(to.props);
    std::erase_if(left, [](const Prop& prop) { return is_furniture(prop.type); });
    for (const Prop& prop : from.props) {
        if (is_furniture(prop.type)) continue;
        const auto same = std::find_if(left.begin(), left.end(),
                                       [&](const Prop& other) { return other.type == prop.type; });
        if (same != left.end()) {
            all_.push_back({prop, *same});
            left.erase(same);
            continue;
        }
        One goes{prop, beside(from, prop), 1 - soft_is_there, 1 - soft_comes, false, true};
        if (!is_soft(prop.type)) goes.begin = 1 - hard_is_there, goes.end = 1 - hard_comes;
        all_.push_back(goes);
    }
    for (const Prop& prop : left) {
        One comes{beside(to, prop), prop, soft_comes, soft_is_there, true, false};
        if (!is_soft(prop.type)) comes.begin = hard_comes, comes.end = hard_is_there;
        all_.push_back(comes);
    }
}

void Carried::add(double t, std::vector<Prop>& props) const {
    for (const One& one : all_) {
        if ((one.comes && t < one.begin) || (one.goes && t > one.end)) continue;
        const double share = minimum_jerk((t - one.begin) / (one.end - one.begin));
        Prop prop{one.from.type, mix(one.from.at, one.to.at, share),
                  mix(one.from.size, one.to.size, share)};
        const double near = one.comes ? share : one.goes ? 1 - share : 1;
        prop.size.x *= std::min(near / grown, 1.);
        prop.size.z *= std::min(near / grown, 1.);
        props.push_back(prop);
    }
}

}  // namespace catcow::body
