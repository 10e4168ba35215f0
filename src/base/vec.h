#pragma once

#include <cmath>

namespace catcow {

// A point or a direction. Right-handed: y points up; x points left for a person who faces z.
struct Vec3 {
    double x = 0, y = 0, z = 0;
    bool operator==(const Vec3&) const = default;
    Vec3& operator+=(Vec3 b) { return *this = {x + b.x, y + b.y, z + b.z}; }
};

constexpr Vec3 operator+(Vec3 a, Vec3 b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
constexpr Vec3 operator-(Vec3 a, Vec3 b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
constexpr Vec3 operator-(Vec3 a) { return {-a.x, -a.y, -a.z}; }
constexpr Vec3 operator*(double k, Vec3 a) { return {k * a.x, k * a.y, k * a.z}; }

constexpr double dot(Vec3 a, Vec3 b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
constexpr Vec3 cross(Vec3 a, Vec3 b) {
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
inline double length(Vec3 a) { return std::sqrt(dot(a, a)); }
// Returns the zero vector unchanged.
inline Vec3 normalized(Vec3 a) {
    const double size = length(a);
    return size > 0 ? (1 / size) * a : a;
}
constexpr Vec3 mix(Vec3 a, Vec3 b, double t) { return a + t * (b - a); }

}  // namespace catcow
