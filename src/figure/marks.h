#pragma once

#include "body/figure.h"
#include "figure/view.h"

namespace catcow::figure {

// Where the letters for left and right belong in a picture: just beyond the
// fingers and toes, or beside the elbows if no hand or foot is seen. The caller
// draws the letters, in the language and typeface of the app.
struct Mark {
    Spot at;
    // False for a limb that the body or a prop hides, and where the letter of a
    // nearer limb of the other side already is.
    bool shown = false;
};
struct Marks {
    Mark hand[2], foot[2], elbow[2];  // left, right
};
Marks marks_of(const body::Skeleton& skeleton, const body::PosedBody& body, const View& view,
               double aspect);

}  // namespace catcow::figure
