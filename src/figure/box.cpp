#include <cmath>
#include <numbers>

#include "figure/mesh.h"

namespace catcow::figure {
namespace {

constexpr int quarter_steps = 3;                  // per quarter turn
constexpr int in_ring = 4 * (quarter_steps + 1);  // vertices in a ring
constexpr int rings = 2 * (quarter_steps + 1);

void add(Mesh& mesh, Vec3 corner, Vec3 normal) {
    mesh.vertices.push_back(vertex_at(corner, normal, 0, Tone::wood));
}

}  // namespace

Mesh make_box() {
    Mesh mesh;
    constexpr double quarter = std::numbers::pi / 2;
    add(mesh, {0, -1, 0}, {0, -1, 0});
    for (int ring = 0; ring < rings; ++ring) {
        const bool above = ring > quarter_steps;
        const double height =
            quarter * (above ? ring - quarter_steps - 1 : ring - quarter_steps) / quarter_steps;
        for (int i = 0; i < in_ring; ++i) {
            const int quadrant = i / (quarter_steps + 1);
            const double angle =
                quarter * (quadrant + double(i % (quarter_steps + 1)) / quarter_steps);
            add(mesh,
                {quadrant == 0 || quadrant == 3 ? 1.0 : -1.0, above ? 1.0 : -1.0,
                 quadrant < 2 ? 1.0 : -1.0},
                {std::cos(height) * std::cos(angle), std::sin(height),
                 std::cos(height) * std::sin(angle)});
        }
    }
    add(mesh, {0, 1, 0}, {0, 1, 0});
    connect(mesh, 0, in_ring, false);

    const auto floor = static_cast<uint16_t>(mesh.vertices.size());
    for (const double z : {-1.0, 1.0}) {
        for (const double x : {-1.0, 1.0}) add(mesh, {x, 0, z}, {0, 1, 0});
    }
    for (const int corner : {0, 2, 3, 0, 3, 1})
        mesh.indices.push_back(static_cast<uint16_t>(floor + corner));
    return mesh;
}

}  // namespace catcow::figure
