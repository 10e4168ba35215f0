#pragma once

#include "body/kinematics.h"
#include "figure/view.h"

namespace catcow::figure {

// Where in a picture the letters for left and right belong: just beyond fingers and toes. Letters are
// for whoever draws words, in her language and face.
struct Marks {
    Spot hand[2], foot[2];  // left, right
};
Marks marks_of(const body::Skeleton& skeleton, const body::Frames& frames, const View& view,
               double aspect);

}  // namespace catcow::figure
