#include "figure/view.h"

#include <algorithm>
#include <cmath>

namespace catcow::figure {
namespace {

// Half the height of the picture at distance 1. Small, as with a long lens, for weak perspective.
constexpr double half_height = .24;
constexpr double nearest = .3, farthest = 30;
constexpr double margin = 1.06;
constexpr double foot_at = .86;  // below the centre, as a share of half the height

}  // namespace

View blend(const View& from, const View& to, double t) {
    const auto between = [t](double a, double b) { return a + t * (b - a); };
    return {{between(from.yaw, to.yaw), between(from.pitch, to.pitch)},
            mix(from.target, to.target, t),
            between(from.distance, to.distance)};
}

Axes axes_of(const View& view) {
    const double c = std::cos(view.yaw), s = std::sin(view.yaw);
    const Vec3 near = std::cos(view.pitch) * Vec3{-c, 0, s} + Vec3{0, std::sin(view.pitch), 0};
    const Vec3 right{s, 0, c};
    return {right, cross(near, right), near};
}

View fitted(View view, const std::vector<Vec3>& points, double aspect) {
    if (points.empty()) return view;
    const Axes axes = axes_of(view);
    const double tall = half_height / margin, wide = tall * aspect;
    view.target = points.front();
    // Nearer points look larger, so the centre of the picture is found by iteration.
    constexpr int rounds = 6;
    for (int round = 0;; ++round) {
        view.distance = .5;
        for (const Vec3 point : points) {
            const Vec3 from = point - view.target;
            const double wanted = std::max(std::abs(dot(from, axes.right)) / wide,
                                           std::abs(dot(from, axes.up)) / tall);
            view.distance = std::max(view.distance, dot(from, axes.near) + wanted);
        }
        double left = 1, right = -1, foot = 1, top = -1, nearest_away = view.distance;
        for (const Vec3 point : points) {
            const Vec3 from = point - view.target;
            const double away = view.distance - dot(from, axes.near);
            const double x = dot(from, axes.right) / away, y = dot(from, axes.up) / away;
            nearest_away = std::min(nearest_away, away);
            left = std::min(left, x), right = std::max(right, x);
            foot = std::min(foot, y), top = std::max(top, y);
        }
        if (round == rounds) {
            // Put a low body near the bottom of the picture, not at its centre.
            view.target += std::max(0.0, foot + foot_at * half_height) * nearest_away * axes.up;
            break;
        }
        view.target += view.distance / 2 * ((left + right) * axes.right + (foot + top) * axes.up);
    }
    return view;
}

View within(View view, const std::vector<Vec3>& points, double aspect) {
    constexpr int rounds = 4;
    for (int round = 0; round < rounds; ++round) {
        const Matrix projection = projection_of(view, aspect);
        double widest = 0;
        for (const Vec3 point : points) {
            const Spot spot = spot_of(projection, point);
            widest = std::max({widest, std::abs(spot.x), std::abs(spot.y)});
        }
        if (widest <= 1) break;
        view.distance *= widest;
    }
    return view;
}

View beside(View view, const std::vector<Vec3>& points, double aspect, const Corner& corner) {
    if (corner.across <= 0 || corner.up <= 0) return view;
    const double middle_x = 1 - corner.across, middle_y = 1 - corner.up;
    constexpr int rounds = 8;
    for (int round = 0; round < rounds; ++round) {
        const Matrix projection = projection_of(view, aspect);
        double behind = 0, left = 1, foot = 1;
        for (const Vec3 point : points) {
            const Spot spot = spot_of(projection, point);
            left = std::min(left, spot.x), foot = std::min(foot, spot.y);
            const double below = std::max(0.0, middle_y - spot.y) / corner.up;
            if (below >= 1) continue;
            const double edge = middle_x - corner.across * std::sqrt(1 - below * below);
            behind = std::max(behind, spot.x - edge);
        }
        if (behind < 1e-3) break;
        const double room = std::max(0.0, left + 1 / margin);
        const Axes axes = axes_of(view);
        const double half = half_height * view.distance;
        view.target += std::min(behind, room) * half * aspect * axes.right;
        if (behind < room) continue;
        const double backed = 1 + (behind - room) / 2;
        view.distance *= backed;
        // Keep the feet where they are in the picture.
        view.target += (1 - backed) * foot * half * axes.up;
    }
    return view;
}

Matrix projection_of(const View& view, double aspect) {
    const Axes axes = axes_of(view);
    const Vec3 eye = view.target + view.distance * axes.near;
    const double depth = (farthest + nearest) / (nearest - farthest);
    const double shift = 2 * farthest * nearest / (nearest - farthest);
    const auto row = [&](Vec3 axis, double k) {
        return std::array<double, 4>{k * axis.x, k * axis.y, k * axis.z, -k * dot(axis, eye)};
    };
    std::array<std::array<double, 4>, 4> rows{row(axes.right, 1 / (half_height * aspect)),
                                              row(axes.up, 1 / half_height), row(axes.near, depth),
                                              row(axes.near, -1)};
    rows[2][3] += shift;
    Matrix matrix;
    for (size_t i = 0; i < 16; ++i) matrix[i] = static_cast<float>(rows[i % 4][i / 4]);
    return matrix;
}

Spot spot_of(const Matrix& m, Vec3 p) {
    const auto row = [&](size_t i) {
        return m[i] * p.x + m[4 + i] * p.y + m[8 + i] * p.z + m[12 + i];
    };
    return {row(0) / row(3), row(1) / row(3)};
}

}  // namespace catcow::figure
