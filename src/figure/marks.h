#pragma once

#include "body/kinematics.h"
#include "figure/view.h"

namespace catcow::figure {

// Where the letters for left and right belong in a picture: just beyond the fingers and toes. The
// caller draws the letters, in the language and typeface of the app.
struct Marks {
    Spot hand[2], foot[2];  // left, right
};
Marks marks_of(const body::Skeleton& skeleton, const body::Frames& frames, const View& view,
               double aspect);

}  // namespace catcow::figure
