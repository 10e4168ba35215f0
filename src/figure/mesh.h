#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "body/kinematics.h"

namespace catcow::figure {

enum class Tone : uint8_t { wood, joint, head };  // hair is painted on the head where it begins

// Standing upright as the frames of body/skeleton.h are. Two bones, so 16 bytes.
struct Vertex {
    static constexpr double units = 14000;  // in a metre
    std::array<int16_t, 3> place;
    uint8_t ribs, belly;           // how much a breath moves it outward, of 255
    std::array<int8_t, 4> normal;  // unit times 127; the last one is spare
    std::array<uint8_t, 2> bones;  // body::Part
    uint8_t weight;                // of the first bone, of 255
    Tone tone;

    Vec3 standing() const {
        return (1 / units) * Vec3{double(place[0]), double(place[1]), double(place[2])};
    }
};
static_assert(sizeof(Vertex) == 16);
// Metres; a normal of any length. On one bone until somebody says otherwise.
Vertex vertex_at(Vec3 standing, Vec3 normal, int part, Tone tone);

struct Mesh {
    std::vector<Vertex> vertices;
    std::vector<uint16_t> indices;  // triangles, counterclockwise seen from outside
    // The bodies that it is made of: a pole, rings, a pole.
    struct Piece {
        int part, first, rings, sides;  // first vertex; rings between the poles
    };
    std::array<Piece, 30> pieces{};  // of a mannequin: all of them
};

// The artist's wooden mannequin of a skeleton: limbs with joint balls, one sleeve from pelvis to neck.
// Its skin is that of body/shapes.h within 8 mm wherever a pose touches something.
Mesh make_mannequin(const body::Skeleton& skeleton);

// One box with soft edges for all props: corners at +-1, to be scaled, normals for the rounding; and
// behind it a level square, corners at +-1, for the floor (its last 6 indices).
Mesh make_box();
constexpr int floor_indices = 6;

// Triangles for the vertices from `first` on: a pole, rings of so many sides, a pole. Outside is where
// the rings go round the way to the last pole like the fingers of a left hand, or of a right one.
void connect(Mesh& mesh, int first, int sides, bool turned);

// Where the joints of a standing body are.
using Places = std::array<Vec3, body::part_count>;
Places standing_places(const body::Skeleton& skeleton);

// Shares a vertex of the trunk out over the spine, and its shoulders over the collar bones. `local` is
// in the pelvis frame, metres at 1.70 m.
void bind_to_spine(const body::Skeleton& skeleton, const Places& places, Vec3 local,
                   Vertex& vertex);

// Three rows of four for each part: takes a point from standing to where the body is.
using Palette = std::array<float, 12 * body::part_count>;
Palette palette_of(const body::Skeleton& skeleton, const body::Frames& frames);

// What the vertex shader does, for tests and for what is drawn without GL.
Vec3 skinned(const Palette& palette, const Vertex& vertex);

}  // namespace catcow::figure
