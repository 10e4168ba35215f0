#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "body/kinematics.h"

namespace catcow::body {

// What a gauge measures between its points.
enum class Measure : int {
    off,    // the first point is off the line through the other two: above it, or negative below it
    apart,  // the distance between two points
    over,   // the first point is higher than the second
    ahead,  // the first point is ahead of the second, in the direction in which the pelvis faces
    bend,   // the angle at the second point, between the lines to the first and to the third
    turn,   // the angle by which the part of the first point faces aside of the part of the second
};
constexpr int measure_count = static_cast<int>(Measure::turn) + 1;
std::string_view name_of(Measure measure);
constexpr bool is_angle(Measure measure) { return measure >= Measure::bend; }
constexpr int points_of(Measure measure) {
    return measure == Measure::off || measure == Measure::bend ? 3 : 2;
}

// Returns the index of a point of the body: a joint ("hip.L", or "hip" for the middle of both), a
// level of the spine ("neck", "chest", "waist", "pelvis"), or "head", "crown". Returns -1 if there
// is no such point.
int point_named(std::string_view name);

// Measures how far a body is from the right form, and shows where.
struct Gauge {
    Measure measure = Measure::off;
    std::array<int, 3> points{};
    bool operator==(const Gauge&) const = default;
};

// What a gauge reads on a posed body. Units: centimetres at a stature of 1.70 m, or degrees.
struct Reading {
    double value = 0;
    // How to draw it, in the world: the line that should be kept to, the way from it to the body,
    // and the joint that it is about.
    std::vector<Vec3> line, away;
    Vec3 at;
};
Reading read(const Gauge& gauge, const Skeleton& skeleton, const Frames& frames);

}  // namespace catcow::body
