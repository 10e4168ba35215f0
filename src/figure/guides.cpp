#include "figure/guides.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace catcow::figure {
namespace {

using namespace body;

constexpr double shaft = .0085, barb = .024, barb_long = .075;
constexpr int sides = 8;

// Paths along the trunk in the pelvis frame, in metres at a stature of 1.70 m. `t` is 0 to 1.
Vec3 spine_at(double t) {
    const double y = -.03 + .70 * t;
    return {0, y, -.050 + .035 * t * t - .012 * std::sin(6 * t)};
}
Vec3 behind(double t) {
    const double y = .03 + .57 * t;
    return {0, y, -.158 + .05 * t * t * t};
}
Vec3 beside(double t) { return {.195 - .03 * std::sin(std::numbers::pi * t), .03 + .40 * t, -.01}; }
Vec3 around(double t) {
    const double angle = 3.7 * (t - .5);
    return {.185 * std::sin(angle), .20 + .06 * t, .150 * std::cos(angle) - .005};
}

using Path = Vec3 (*)(double);

class Sweep {
public:
    explicit Sweep(const Skeleton& skeleton)
        : skeleton_(skeleton), places_(standing_places(skeleton)) {}

    // Adds a ring at `t` of the path, or a pole. `side` lies in the plane of the ring.
    void ring(Path path, bool mirror, double t, double radius, Vec3 side, int count = sides) {
        const double step = 1e-3;
        const Vec3 along = normalized(path(t + step) - path(t - step));
        const Vec3 u = normalized(cross(side, along)), v = cross(along, u);
        for (int i = 0; i < count; ++i) {
            const double angle = 2 * std::numbers::pi * i / sides * (mirror ? -1 : 1);
            Vec3 out = std::cos(angle) * u + std::sin(angle) * v;
            Vec3 local = path(t) + radius * out;
            if (mirror) local = mirrored(local), out = mirrored(out);
            Vertex vertex =
                vertex_at(places_[pelvis] + skeleton_.scale * local, out, pelvis, Tone::wood);
            bind_to_spine(skeleton_, places_, local, vertex);
            vertex.ribs = vertex.belly = 0;
            mesh.vertices.push_back(vertex);
        }
    }

    Guides::Range finish() {
        const int begun = static_cast<int>(mesh.indices.size());
        connect(mesh, first_, sides, true);
        first_ = static_cast<int>(mesh.vertices.size());
        return {begun, static_cast<int>(mesh.indices.size()) - begun};
    }

    Guides::Range arrow(Path path, bool mirror, Vec3 side, double length, bool both) {
        constexpr int steps = 20;
        const double head = barb_long / length;
        ring(path, mirror, both ? 0 : head, 0, side, 1);
        if (both) ring(path, mirror, head, barb, side);
        for (int i = 0; i <= steps; ++i)
            ring(path, mirror, head + (1 - 2 * head) * i / steps, shaft, side);
        ring(path, mirror, 1 - head, barb, side);
        ring(path, mirror, 1, 0, side, 1);
        return finish();
    }

    Mesh mesh;

private:
    const Skeleton& skeleton_;
    Places places_;
    int first_ = 0;
};

}  // namespace

Guides make_guides(const Skeleton& skeleton) {
    Sweep sweep(skeleton);
    Guides guides;
    constexpr int beads = 20, in_bead = 4;
    for (int i = 0; i <= beads * in_bead; ++i) {
        const bool pole = i == 0 || i == beads * in_bead;
        const double wave = std::sin(std::numbers::pi * i / in_bead);
        const double size = .0085 - .003 * i / (beads * in_bead);
        sweep.ring(spine_at, false, double(i) / (beads * in_bead),
                   pole ? 0 : .0025 + size * std::abs(wave), {1, 0, 0}, pole ? 1 : sides);
    }
    guides.spine = sweep.finish();
    const auto back = sweep.arrow(behind, false, {1, 0, 0}, .60, true);
    guides.arrows[size_t(Arrow::flexion)] = guides.arrows[size_t(Arrow::extension)] = back;
    for (const bool right : {false, true}) {
        // A bend lengthens the other side, so its arrow is there.
        guides.arrows[size_t(right ? Arrow::bend_right : Arrow::bend_left)] =
            sweep.arrow(beside, !right, {0, 0, 1}, .42, true);
        guides.arrows[size_t(right ? Arrow::turn_right : Arrow::turn_left)] =
            sweep.arrow(around, right, {0, 1, 0}, .62, false);
    }
    guides.mesh = std::move(sweep.mesh);
    return guides;
}

}  // namespace catcow::figure
