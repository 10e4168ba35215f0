#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "body/kinematics.h"

namespace catcow::figure {

enum class Tone : uint8_t { wood, joint, head };  // the shader paints hair on the head above a line

// A vertex of the body standing upright, as the frames of body/skeleton.h do. It follows at most
// two bones, which makes it 16 bytes.
struct Vertex {
    static constexpr double units = 14000;  // per metre
    std::array<int16_t, 3> place;
    uint8_t ribs, belly;           // how far a breath moves it outward, 0..255
    std::array<int8_t, 4> normal;  // unit vector times 127; the last byte is unused
    std::array<uint8_t, 2> bones;  // body::Part
    uint8_t weight;                // of the first bone, 0..255
    Tone tone;

    Vec3 standing() const {
        return (1 / units) * Vec3{double(place[0]), double(place[1]), double(place[2])};
    }
};
static_assert(sizeof(Vertex) == 16);
// `standing` is in metres; the normal may have any length. The vertex follows only the bone `part`
// until its bones are changed.
Vertex vertex_at(Vec3 standing, Vec3 normal, int part, Tone tone);

struct Mesh {
    std::vector<Vertex> vertices;
    std::vector<uint16_t> indices;  // triangles, counterclockwise seen from outside
    // The closed shapes of the mesh. Their vertices are a pole (one vertex), rings, a pole.
    struct Piece {
        int part, first, rings, sides;  // first vertex; rings between the poles
    };
    std::array<Piece, 30> pieces{};  // a mannequin uses all of them
};

// Returns an artist's wooden mannequin: limbs with joint balls, and one sleeve from pelvis to neck.
// Its skin is within 8 mm of that of body/shapes.h wherever a pose touches something.
Mesh make_mannequin(const body::Skeleton& skeleton);

// Returns one box for all props, and after it a level square for the floor (the last
// `floor_indices` indices). Corners of both are at +-1. The box is scaled, then moved along its
// normals to round its edges.
Mesh make_box();
constexpr int floor_indices = 6;

// Adds triangles for the vertices from `first` on: a pole (one vertex), rings of `sides` vertices,
// a pole. With the thumb towards the last pole, the rings must run like the fingers of the left
// hand. With `turned`, they must run like those of the right hand.
void connect(Mesh& mesh, int first, int sides, bool turned);

// Returns the positions of the joints of a standing body.
using Places = std::array<Vec3, body::part_count>;
Places standing_places(const body::Skeleton& skeleton);

// Distributes a vertex of the trunk over the bones of the spine, and one of the shoulders over the
// collarbones. `local` is in the pelvis frame, in metres at a stature of 1.70 m.
void bind_to_spine(const body::Skeleton& skeleton, const Places& places, Vec3 local,
                   Vertex& vertex);

// Three rows of four for each part. They move a point from the standing body to the posed body.
using Palette = std::array<float, 12 * body::part_count>;
Palette palette_of(const body::Skeleton& skeleton, const body::Frames& frames);

// Does what the vertex shader does, for tests and for drawing without GL.
Vec3 skinned(const Palette& palette, const Vertex& vertex);

}  // namespace catcow::figure
