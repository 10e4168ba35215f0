#pragma once

#include "catalogue/pose.h"
#include "figure/meaning.h"

namespace catcow {

// What the catalogue says of a pose, to be pointed out on a body that does it on this side of its own:
// what works and what lengthens, and the way the spine goes as far as the body shows it.
figure::Meaning meaning_of(const Pose& pose, const body::PosedBody& body, Side side);

}  // namespace catcow
