#pragma once

#include <string>

#include "body/figure.h"
#include "figure/mesh.h"
#include "figure/view.h"

namespace catcow::figure {

// The body as line art, for pages without GL. SVG path data in a view box of 0 0 100 100. Draw the
// paths in this order, each with a fill that hides what is behind it and `paint-order: stroke`.
// Then only the outline of each whole path remains visible. Any path may be empty.
struct Drawing {
    std::string mat, props, far, trunk, near;

    std::string joined() const;  // all of them, in this order, with "|" behind each
};
Drawing drawing_of(const body::Skeleton& skeleton, const Mesh& mannequin,
                   const body::PosedBody& body, const View& view);

}  // namespace catcow::figure
