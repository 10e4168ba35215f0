#pragma once

#include <array>
#include <vector>

#include "base/vec.h"

namespace catcow::figure {

// Direction of the view, in radians. Yaw 0 looks at the right side of a body that faces z, so z
// points to the right of the picture. A quarter turn looks it in the face. A positive pitch looks
// from above.
struct Angle {
    double yaw = 0, pitch = .2;
    bool operator==(const Angle&) const = default;
};

// A camera: its direction, target and distance.
struct View : Angle {
    Vec3 target;  // in metres; at the centre of the picture
    double distance = 4;
    bool operator==(const View&) const = default;
};
View blend(const View& from, const View& to, double t);

// The axes of the picture in the world. `near` points towards the eye.
struct Axes {
    Vec3 right, up, near;
};
Axes axes_of(const View& view);

// Moves the view and changes its distance until all points are inside the picture, with a margin.
// `aspect` is width divided by height.
View fitted(View view, const std::vector<Vec3>& points, double aspect);

// Moves a view back until all points are inside the picture.
View within(View view, const std::vector<Vec3>& points, double aspect);

// A round object in the upper right corner of the picture, as shares of its width and height.
struct Corner {
    double across = 0, up = 0;  // 0: no such object
    bool operator==(const Corner&) const = default;
};
// Moves a fitted view sideways until no point lies behind the object. If there is no room, it also
// moves the view back.
View beside(View view, const std::vector<Vec3>& points, double aspect, const Corner& corner);

// In column-major order, as GL expects it.
using Matrix = std::array<float, 16>;
Matrix projection_of(const View& view, double aspect);
// A point in the picture, -1 to 1 across and up.
struct Spot {
    double x, y;
};
Spot spot_of(const Matrix& projection, Vec3 point);

}  // namespace catcow::figure
