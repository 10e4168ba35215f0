#pragma once

#include "app/common/content.h"
#include "routine/adapt.h"
#include "ui/screens/routines/screens.h"

namespace catcow {

// What is different for this person, in words. Each change is in exactly one group, that of the
// answer it follows from, so that the answer is quoted once and not with every pose.
std::vector<ChangeGroup> change_groups(const Adapted& adapted, const Content& content);
// Counts what the groups tell.
ChangeCounts change_counts(const Adapted& adapted);
// Returns whether something is left out and fewer than three different items remain: then another
// routine gives this person more.
bool few_left(const Adapted& adapted);

}  // namespace catcow
