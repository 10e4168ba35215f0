#pragma once

#include <string>
#include <vector>

#include "body/figure.h"
#include "catalogue/pose.h"

namespace catcow {

// Returns true if the body shows it. `side` is {side} of the step, as the body's own side. `swapped`:
// the body is the mirror image of the person, so the person's left is the body's right.
bool is_seen(const Show& show, const body::Skeleton& skeleton, const body::PosedBody& body,
             Side side, bool swapped = false);

}  // namespace catcow
