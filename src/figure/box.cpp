#include <cmath>
#include <numbers>

#include "figure/mesh.h"

namespace catcow::figure {
namespace {

constexpr int steps = 3;                 // of a quarter turn
constexpr int around = 4 * (steps + 1);  // vertices of a ring
constexpr int rings = 2 * (steps + 1);

void add(Mesh& mesh, Vec3 corner, Vec3 normal) {
    mesh.vertices.push_back(vertex_at(corner, normal, 0, Tone::wood));
}

}  // namespace

Mesh make_box() {
    Mesh mesh;
    constexpr double quarter = std::numbers::pi / 2;
    for (int ring = 0; ring < rings; ++ring) {
        const bool above = ring > steps;
        const double height = quarter * (above ? ring - steps - 1 : ring - steps) / steps;
        for (int i = 0; i < around; ++i) {
            const int quadrant = i / (steps + 1);
            const double angle = quarter * (quadrant + double(i % (steps + 1)) / steps);
            const double middle = quarter * (quadrant + .5);
            add(mesh,
                {std::copysign(1.0, std::cos(middle)), above ? 1.0 : -1.0,
                 std::copysign(1.0, std::sin(middle))},
                {std::cos(height) * std::cos(angle), std::sin(height),
                 std::cos(height) * std::sin(angle)});
        }
    }
    const auto triangle = [&](int a, int b, int c) {
        for (const int corner : {a, b, c}) mesh.indices.push_back(static_cast<uint16_t>(corner));
    };
    for (int ring = 0; ring + 1 < rings; ++ring) {
        for (int i = 0; i < around; ++i) {
            const int a = ring * around + i, b = ring * around + (i + 1) % around;
            triangle(a, a + around, b + around);
            triangle(a, b + around, b);
        }
    }
    constexpr int corner = steps + 1, top = (rings - 1) * around;
    triangle(0, corner, 2 * corner);
    triangle(0, 2 * corner, 3 * corner);
    triangle(top, top + 2 * corner, top + corner);
    triangle(top, top + 3 * corner, top + 2 * corner);

    const int floor = static_cast<int>(mesh.vertices.size());
    for (const double z : {-1.0, 1.0}) {
        for (const double x : {-1.0, 1.0}) add(mesh, {x, 0, z}, {0, 1, 0});
    }
    triangle(floor, floor + 2, floor + 3);
    triangle(floor, floor + 3, floor + 1);
    return mesh;
}

}  // namespace catcow::figure
