#pragma once

#include "body/figures.h"
#include "figure/mesh.h"

namespace catcow::figure {

inline const body::Skeleton& skeleton() { return testing::solved_figures().skeleton(); }
inline const Mesh& mannequin() {
    static const Mesh mesh = make_mannequin(skeleton());
    return mesh;
}

}  // namespace catcow::figure
