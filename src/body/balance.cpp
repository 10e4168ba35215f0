#include "body/balance.h"

#include <algorithm>
#include <span>

#include "base/sort_few.h"

namespace catcow::body {

namespace {

// The hull algorithm adds the first point twice, so the array needs some spare room.
constexpr int most_points = 60;

// Returns a positive number for a left turn, seen from above with z to the right.
double turn_of(Vec3 a, Vec3 b, Vec3 c) {
    return (b.z - a.z) * (c.x - a.x) - (b.x - a.x) * (c.z - a.z);
}

void add_patch(Support& points, const Skeleton& skeleton, const Frames& frames, const Site& site) {
    for (int corner = 0; corner < 4; ++corner) {
        if (points.count == most_points) return;
        const Vec3 local = skeleton.scale * (site.at + (corner & 1 ? 1.0 : -1.0) * site.half_long +
                                             (corner & 2 ? 1.0 : -1.0) * site.half_wide);
        points.corners[points.count++] = {site.part, local, frames[site.part].point(local)};
    }
}

}  // namespace

Vec3 centre_of_mass(const Skeleton& skeleton, const Frames& frames) {
    Vec3 sum;
    double mass = 0;
    for (int part = 0; part < part_count; ++part) {
        sum += skeleton.mass[part] * frames[part].point(skeleton.centre[part]);
        mass += skeleton.mass[part];
    }
    return (1 / mass) * sum;
}

Support support_of(const Skeleton& skeleton, const Frames& frames, const Goal& goal) {
    Support points;
    for (const Contact& contact : goal.contacts) {
        if (contact.on_site >= 0 || contact.weight < 1) continue;
        if (surface_of(goal, contact).normal.y < .9) continue;
        add_patch(points, skeleton, frames, site(contact.site));
    }
    if (points.count < 3) return {};
    const auto before = [](const SupportPoint& a, const SupportPoint& b) {
        return a.world.z < b.world.z || (a.world.z == b.world.z && a.world.x < b.world.x);
    };
    std::span corners(points.corners.begin(), static_cast<std::size_t>(points.count));
    sort_few(corners, before);
    Support hull;
    const auto extend = [&hull](const SupportPoint& point, int keep) {
        while (hull.count > keep && turn_of(hull.corners[hull.count - 2].world,
                                            hull.corners[hull.count - 1].world, point.world) <= 0) {
            --hull.count;
        }
        hull.corners[hull.count++] = point;
    };
    for (int i = 0; i < points.count; ++i) extend(points.corners[i], 1);
    const int lower = hull.count;
    for (int i = points.count - 2; i >= 0; --i) extend(points.corners[i], lower);
    --hull.count;  // the first point was added twice
    return hull;
}

double inside_edge(const Support& support, int corner, Vec3 point) {
    const Vec3 a = support.corners[corner].world;
    const Vec3 b = support.corners[(corner + 1) % support.count].world;
    const double size = std::hypot(b.x - a.x, b.z - a.z);
    return size > 1e-6 ? turn_of(a, b, point) / size : 1;
}

double inside_support(const Support& support, Vec3 point) {
    if (support.count < 3) return -1;
    double least = 1;
    for (int i = 0; i < support.count; ++i) least = std::min(least, inside_edge(support, i, point));
    return least;
}

}  // namespace catcow::body
