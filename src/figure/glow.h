#pragma once

#include <span>
#include <vector>

#include "figure/meaning.h"
#include "figure/mesh.h"

namespace catcow::figure {

// Returns how strongly each vertex of the mannequin glows. Two bytes per vertex: for muscles that
// work and for muscles that stretch.
std::vector<uint8_t> glow_of(const body::Skeleton& skeleton, const Mesh& mannequin,
                             const Meaning& meaning);

}  // namespace catcow::figure
