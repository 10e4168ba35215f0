#include "figure/glow.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace catcow::figure {
namespace {

using namespace body;

enum Where : uint8_t {
    on_trunk = 1,
    on_arm = 2,
    on_leg = 4,
    on_hip = on_trunk | on_leg,
    on_girdle = on_trunk | on_arm
};

// The skin inside an ellipsoid on the left of the standing body. It glows most in the middle.
// Units: millimetres from the midpoint between the hips, at a stature of 1.70 m.
struct Egg {
    Region region;
    int16_t x, y, z;
    uint8_t half_x, half_y, half_z;
    Where where;
};
constexpr Egg eggs[] = {
    {Region::abdominals, 30, 170, 70, 125, 190, 105, on_trunk},
    {Region::obliques, 120, 170, 25, 85, 150, 110, on_trunk},
    {Region::back_extensors, 50, 240, -90, 105, 250, 95, on_trunk},
    {Region::buttocks, 90, -10, -75, 110, 125, 95, on_hip},
    {Region::hamstrings, 85, -235, -65, 95, 215, 95, on_leg},
    {Region::quadriceps, 85, -215, 65, 95, 225, 95, on_leg},
    {Region::hip_flexors, 95, 0, 75, 85, 135, 85, on_hip},
    {Region::shoulders, 190, 475, 0, 105, 125, 105, on_girdle},
    {Region::shoulder_blades, 95, 425, -90, 100, 130, 85, on_trunk},
    {Region::arms, 187, 320, 0, 90, 190, 90, on_arm},
    {Region::chest, 80, 415, 75, 115, 110, 85, on_trunk},
    {Region::waist, 135, 215, -5, 85, 210, 130, on_trunk},
};
constexpr bool eggs_are_in_the_order_of_regions() {
    for (int i = 0; i < region_count; ++i) {
        if (eggs[i].region != static_cast<Region>(i)) return false;
    }
    return std::size(eggs) == region_count;
}
static_assert(eggs_are_in_the_order_of_regions());

Where where_is(int part) {
    const int left = part < left_clavicle ? part : is_right(part) ? int{other_side(part)} : part;
    return left < left_upper_arm ? on_trunk : left < left_thigh ? on_arm : on_leg;
}

double glow_at(Regions regions, Vec3 at, Where where) {
    double most = 0;
    for (const bool right : {false, true}) {
        const uint16_t lit = right ? regions.right : regions.left;
        const Vec3 local = right ? mirrored(at) : at;
        for (int i = 0; lit != 0 && i < region_count; ++i) {
            const Egg& egg = eggs[i];
            if (!(lit >> i & 1) || !(egg.where & where)) continue;
            const Vec3 from = 1000 * local - Vec3{double(egg.x), double(egg.y), double(egg.z)};
            if (std::abs(from.x) > 1.05 * egg.half_x || std::abs(from.y) > 1.05 * egg.half_y)
                continue;
            const double away =
                length({from.x / egg.half_x, from.y / egg.half_y, from.z / egg.half_z});
            const double t = std::clamp((1.05 - away) / .6, 0.0, 1.0);
            most = std::max(most, t * t * (3 - 2 * t));
        }
    }
    return most;
}

}  // namespace

std::vector<uint8_t> glow_of(const Skeleton& skeleton, const Mesh& mannequin,
                             const Meaning& meaning) {
    std::vector<uint8_t> glow;
    glow.reserve(2 * mannequin.vertices.size());
    const Vec3 hips = standing_places(skeleton)[pelvis];
    for (const Vertex& vertex : mannequin.vertices) {
        const Vec3 at = (1 / skeleton.scale) * (vertex.standing() - hips);
        const Where where = where_is(vertex.bones[0]);
        for (const Regions regions : {meaning.works, meaning.stretches})
            glow.push_back(static_cast<uint8_t>(255 * glow_at(regions, at, where)));
    }
    return glow;
}

}  // namespace catcow::figure
