#pragma once

#include <array>
#include <vector>

#include "base/vec.h"

namespace catcow::figure {

// Radians: yaw 0 looks at a body's right side when it faces z (so that z points to the right of the
// picture), a quarter turn looks it in the face; pitch is from above.
struct Angle {
    double yaw = 0, pitch = .2;
    bool operator==(const Angle&) const = default;
};

// From where a body is seen.
struct View : Angle {
    Vec3 target;  // metres, in the middle of the picture
    double distance = 4;
    bool operator==(const View&) const = default;
};
View blend(const View& from, const View& to, double t);

// The picture's x, y and towards the eye, in the world.
struct Axes {
    Vec3 right, up, near;
};
Axes axes_of(const View& view);

// Moves and backs the view until all points lie inside the picture, with a margin. `aspect` is width
// by height.
View fitted(View view, const std::vector<Vec3>& points, double aspect);

// A round thing in the picture's upper right corner, as shares of its width and height.
struct Corner {
    double across = 0, up = 0;  // 0: there is none
    bool operator==(const Corner&) const = default;
};
// Moves a fitted view aside until no point lies behind that, and backs it where there is no room.
View beside(View view, const std::vector<Vec3>& points, double aspect, const Corner& corner);

// Column by column, as GL wants it.
using Matrix = std::array<float, 16>;
Matrix projection_of(const View& view, double aspect);
// Where a point is in the picture: -1 to 1 across and up.
struct Spot {
    double x, y;
};
Spot spot_of(const Matrix& projection, Vec3 point);

}  // namespace catcow::figure
