#pragma once

#include <string>

#include "app/common/content.h"
#include "catalogue/ladder.h"
#include "figure/mesh.h"

namespace catcow {

// Where a pose begins and where it leads, as lines. Both are seen from the same place, so that only
// the body differs. Each is a list, with "|" behind each part: SVG paths as in Node::drawing, and "L12 34"
// and "R56 78", where the letters of the person's left and right belong.
struct DrawnPose {
    std::string start;  // empty if the body stays as it is, as in a rest
    std::string end;    // empty if there is no figure
};

// Draws poses for paper. Solves what is not solved yet, so the first drawing of a pose takes some
// milliseconds.
class PoseDrawer {
public:
    explicit PoseDrawer(const Content& content);  // must outlive this object

    // `side`: of the person. A body that faces the person is their mirror image, as everywhere else.
    DrawnPose draw(const Rung& rung, Side side);

private:
    body::Figures& figures_;
    figure::Mesh mesh_;
};

}  // namespace catcow
