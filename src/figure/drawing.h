#pragma once

#include <string>

#include "body/figure.h"
#include "figure/mesh.h"
#include "figure/view.h"

namespace catcow::figure {

// A body in lines, for where there is no GL: path data for SVG in a view box of 0 0 100 100, to be drawn
// in this order, each with a fill that hides what is behind and `paint-order: stroke`, so that only the
// outline of the whole path is left of its lines. Any of them may be empty.
struct Drawing {
    std::string mat, props, far, trunk, near;
};
Drawing drawing_of(const body::Skeleton& skeleton, const Mesh& mannequin,
                   const body::PosedBody& body, const View& view);

}  // namespace catcow::figure
