#pragma once

#include "catalogue/pose.h"
#include "figure/meaning.h"

namespace catcow {

// Returns what the figure highlights for a pose: the muscles that work, the muscles that lengthen,
// and the movement of the spine if the body shows it. `side` is the body's own side.
figure::Meaning meaning_of(const Pose& pose, const body::PosedBody& body, Side side);

}  // namespace catcow
