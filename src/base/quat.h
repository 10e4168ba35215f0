#pragma once

#include <algorithm>
#include <numbers>

#include "base/vec.h"

namespace catcow {

constexpr double radians(double degrees) { return degrees * (std::numbers::pi / 180); }
constexpr double degrees(double radians) { return radians * (180 / std::numbers::pi); }

// A rotation as a unit quaternion.
struct Quat {
    double w = 1, x = 0, y = 0, z = 0;
    bool operator==(const Quat&) const = default;
    constexpr Vec3 vector() const { return {x, y, z}; }
};

constexpr Quat operator*(Quat a, Quat b) {
    return {a.w * b.w - a.x * b.x - a.y * b.y - a.z * b.z,
            a.w * b.x + a.x * b.w + a.y * b.z - a.z * b.y,
            a.w * b.y - a.x * b.z + a.y * b.w + a.z * b.x,
            a.w * b.z + a.x * b.y - a.y * b.x + a.z * b.w};
}
constexpr Quat inverse(Quat q) { return {q.w, -q.x, -q.y, -q.z}; }

inline Quat normalized(Quat q) {
    const double k = 1 / std::sqrt(q.w * q.w + q.x * q.x + q.y * q.y + q.z * q.z);
    return {k * q.w, k * q.x, k * q.y, k * q.z};
}

constexpr Vec3 rotate(Quat q, Vec3 v) {
    const Vec3 t = 2 * cross(q.vector(), v);
    return v + q.w * t + cross(q.vector(), t);
}

// from_vector() rotates by |v| radians about v. to_vector() is its inverse and returns |v| <= pi.
inline Quat from_vector(Vec3 v) {
    const double angle = length(v);
    const double k = angle > 1e-9 ? std::sin(angle / 2) / angle : 0.5;
    return {std::cos(angle / 2), k * v.x, k * v.y, k * v.z};
}
inline Vec3 to_vector(Quat q) {
    if (q.w < 0) q = {-q.w, -q.x, -q.y, -q.z};
    const double sine = length(q.vector());
    const double k = sine > 1e-9 ? 2 * std::atan2(sine, q.w) / sine : 2;
    return k * q.vector();
}
inline Quat turn(Vec3 axis, double radians) { return from_vector(radians * axis); }

// The mirror image under x -> -x.
constexpr Vec3 mirrored(Vec3 v) { return {-v.x, v.y, v.z}; }
constexpr Quat mirrored(Quat q) { return {q.w, q.x, -q.y, -q.z}; }

}  // namespace catcow
