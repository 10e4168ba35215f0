#pragma once

#include <string_view>
#include <vector>

#include "body/figure.h"
#include "figure/view.h"

namespace catcow::figure {

// Returns true for parts of the room (a wall, a counter). They are drawn paler than props that the
// person brings.
bool is_built(body::PropType type);

// Adds points that a picture of this body should contain: roughly its skin and its props. A wall, a
// counter and a bed are left out, because they may extend beyond the picture.
void add_outline(const body::Skeleton& skeleton, const body::Frames& frames,
                 const std::vector<body::Prop>& props, std::vector<Vec3>& points);

// Returns true for upright poses that are seen from the front. The body's left is then on the right
// of the picture.
bool faces(std::string_view pose);

// Returns the view from which a pose is easiest to understand. For most poses it is from the side
// and slightly from the front. Poses that bend or turn sideways are seen from the front, and their
// view is mirrored for the right side. A wall or counter ahead of the body stays behind it in the
// picture. A body that lies along x on a bed gets a view of its own.
View usual_view(std::string_view pose, const body::PosedBody& body, bool right);

}  // namespace catcow::figure
