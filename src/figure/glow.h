#pragma once

#include <span>
#include <vector>

#include "figure/meaning.h"
#include "figure/mesh.h"

namespace catcow::figure {

// How much each vertex of the mannequin glows, two bytes each: for what works and for what stretches.
std::vector<uint8_t> glow_of(const body::Skeleton& skeleton, const Mesh& mannequin,
                             const Meaning& meaning);

}  // namespace catcow::figure
