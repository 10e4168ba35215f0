#pragma once

#include "app/common/content.h"
#include "routine/adapt.h"
#include "ui/screens/routines/screens.h"

namespace catcow {

// What is different for this person, in words. Each change is in exactly one group, that of the
// answer it follows from, so that the answer is quoted once and not with every pose.
std::vector<ChangeGroup> change_groups(const Adapted& adapted, const Content& content);

}  // namespace catcow
