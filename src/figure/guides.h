#pragma once

#include "figure/meaning.h"
#include "figure/mesh.h"

namespace catcow::figure {

// Shapes drawn with a body: its spine as a row of beads, and an arrow for each movement of the
// spine. They follow the trunk as its skin does.
struct Guides {
    struct Range {
        int first = 0, count = 0;  // in the index buffer
    };
    Mesh mesh;
    Range spine;
    std::array<Range, 7> arrows;  // indexed by Arrow; flexion and extension share one
};
Guides make_guides(const body::Skeleton& skeleton);

}  // namespace catcow::figure
