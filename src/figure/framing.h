#pragma once

#include <string_view>
#include <vector>

#include "body/figure.h"
#include "figure/view.h"

namespace catcow::figure {

// Part of a room: it is paler than a prop that one brings along.
bool is_built(body::PropType type);

// Points that a picture of this body should hold: its skin and its props, roughly. A wall, a
// counter and a bed may run out of the picture.
void add_outline(const body::Skeleton& skeleton, const body::Frames& frames,
                 const std::vector<body::Prop>& props, std::vector<Vec3>& points);

// Whether a pose is seen from the front, upright: its left is then on the right of the picture.
bool faces(std::string_view pose);

// From where a pose is understood best: from the side and a little ahead for most, from the front for
// those that bend or turn sideways; that one is mirrored for the right side.
// A wall or a counter, which is ahead, stays behind the body; on a bed one lies along x.
View usual_view(std::string_view pose, const body::PosedBody& body, bool right);

}  // namespace catcow::figure
