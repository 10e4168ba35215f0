#include "body/gauge.h"

#include <algorithm>
#include <cmath>

namespace catcow::body {

namespace {

struct BodyPoint {
    std::string_view name;
    int part;    // of the left side, for limbs
    Vec3 local;  // in its frame, at a stature of 1.70 m
};
constexpr BodyPoint body_points[] = {
    {"pelvis", pelvis, {}},
    {"waist", lower_thorax, {}},
    {"chest", upper_thorax, {}},
    {"neck", neck, {}},
    {"head", head, {}},
    {"crown", head, {0, .21, .02}},
    {"nose", head, {0, .028, .11}},
    {"shoulder", left_upper_arm, {}},
    {"elbow", left_forearm, {}},
    {"wrist", left_hand, {}},
    {"hip", left_thigh, {}},
    {"knee", left_shank, {}},
    {"ankle", left_foot, {}},
};
constexpr int point_count = sizeof body_points / sizeof *body_points;
constexpr std::string_view measure_names[] = {"off", "apart", "over", "ahead", "bend", "turn"};

// An index is a point; plus point_count on the left side, plus twice that on the right side.
Vec3 body_point(int index, const Skeleton& skeleton, const Frames& frames) {
    const BodyPoint& point = body_points[index % point_count];
    const auto on = [&](bool right) {
        const Vec3 local = skeleton.scale * (right ? mirrored(point.local) : point.local);
        return frames[right ? other_side(point.part) : point.part].point(local);
    };
    const int side = index / point_count;
    if (point.part < left_clavicle || side == 1) return on(false);
    return side == 2 ? on(true) : .5 * (on(false) + on(true));
}

}  // namespace

std::string_view name_of(Measure measure) { return measure_names[static_cast<int>(measure)]; }

int point_named(std::string_view name) {
    int side = 0;
    if (name.ends_with(".L")) side = 1;
    if (name.ends_with(".R")) side = 2;
    if (side > 0) name.remove_suffix(2);
    const auto* const found = std::find_if(body_points, body_points + point_count,
                                           [&](const BodyPoint& one) { return one.name == name; });
    const bool there =
        found != body_points + point_count && (side == 0 || found->part >= left_clavicle);
    return there ? static_cast<int>(found - body_points) + side * point_count : -1;
}

Reading read(const Gauge& gauge, const Skeleton& skeleton, const Frames& frames) {
    constexpr double beyond = .06;  // metres, by which a level or upright line is drawn on
    constexpr double reach = .18;   // metres, of a line in the direction in which a part faces
    std::array<Vec3, 3> at;
    for (size_t i = 0; i < static_cast<size_t>(points_of(gauge.measure)); ++i)
        at[i] = body_point(gauge.points[i], skeleton, frames);
    const double per_length = 100 / skeleton.scale;
    const auto [a, b, c] = at;
    Reading reading{0, {}, {}, a};
    switch (gauge.measure) {
        case Measure::off: {
            const Vec3 along = normalized(c - b);
            const Vec3 foot = b + dot(a - b, along) * along;
            reading.value = per_length * length(a - foot) * (a.y < foot.y ? -1 : 1);
            reading.line = {b, c};
            reading.away = {foot, a};
            break;
        }
        case Measure::apart:
            reading.value = per_length * length(a - b);
            reading.away = {b, a};
            break;
        case Measure::over: {
            reading.value = per_length * (a.y - b.y);
            const Vec3 level{a.x, b.y, a.z};
            reading.line = {b, level + beyond * normalized(level - b)};
            reading.away = {level, a};
            break;
        }
        case Measure::ahead: {
            const Vec3 facing = frames[pelvis].direction({0, 0, 1});
            const Vec3 ahead = normalized(Vec3{facing.x, 0, facing.z});
            reading.value = per_length * dot(a - b, ahead);
            const Vec3 upright{a.x - dot(a - b, ahead) * ahead.x, a.y,
                               a.z - dot(a - b, ahead) * ahead.z};
            reading.line = {b, {b.x, a.y + (a.y > b.y ? beyond : -beyond), b.z}};
            reading.away = {upright, a};
            break;
        }
        case Measure::bend: {
            const Vec3 first = normalized(b - a), second = normalized(c - b);
            reading.value = degrees(std::acos(std::clamp(dot(first, second), -1.0, 1.0)));
            reading.line = {a, b, b + length(c - b) * first};
            reading.away = {b, c};
            reading.at = b;
            break;
        }
        case Measure::turn: {
            const auto part = [&](int point) {
                return frames[body_points[point % point_count].part];
            };
            const Vec3 facing = part(gauge.points[0]).direction({0, 0, 1});
            const Vec3 left = part(gauge.points[1]).direction({1, 0, 0});
            const double aside = dot(facing, left);
            reading.value = degrees(std::asin(std::clamp(aside, -1.0, 1.0)));
            reading.line = {a, a + reach * normalized(facing - aside * left)};
            reading.away = {a, a + reach * facing};
            break;
        }
    }
    return reading;
}

}  // namespace catcow::body
