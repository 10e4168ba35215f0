#pragma once

#include <string_view>
#include <vector>

#include "body/figure.h"

namespace catcow {

// Describes a body that is seen, for people who do not see it: the keys of the texts "Standing", "on
// the left foot", "trunk halfway down", "right leg back". The first one is the position. Everything
// is measured on the body, so it is true also on the way from one pose to another. `swapped`: the
// body is the mirror image of the person, so the person's left is the body's right.
std::vector<std::string_view> described(const body::Skeleton& skeleton, const body::PosedBody& body,
                                        bool swapped);

}  // namespace catcow
