#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "body/kinematics.h"

namespace catcow::figure {

enum class Tone : uint8_t { wood, joint, head };  // hair is painted on the head where it begins

// Standing upright as the frames of body/skeleton.h are, metres. Two bones, so 24 bytes.
struct Vertex {
    std::array<float, 3> place;
    std::array<int8_t, 4> normal;  // unit times 127; the last one is spare
    std::array<uint8_t, 2> bones;  // body::Part
    uint8_t weight;                // of the first bone, of 255
    Tone tone;
    uint8_t ribs, belly;  // how much a breath moves it outward, of 255
    uint8_t spare[2];
};
static_assert(sizeof(Vertex) == 24);

struct Mesh {
    std::vector<Vertex> vertices;
    std::vector<uint16_t> indices;  // triangles, counterclockwise seen from outside
};

// The artist's wooden mannequin of a skeleton: limbs with joint balls, one sleeve from pelvis to neck.
// Its skin is that of body/shapes.h within 8 mm wherever a pose touches something.
Mesh make_mannequin(const body::Skeleton& skeleton);

// One box with soft edges for all props: corners at +-1, to be scaled, normals for the rounding; and
// behind it a level square, corners at +-1, for the floor (its last 6 indices).
Mesh make_box();
constexpr int floor_indices = 6;

// Three rows of four for each part: takes a point from standing to where the body is.
using Palette = std::array<float, 12 * body::part_count>;
Palette palette_of(const body::Skeleton& skeleton, const body::Frames& frames);

// What the vertex shader does, for tests and for what is drawn without GL.
Vec3 skinned(const Palette& palette, const Vertex& vertex);

}  // namespace catcow::figure
