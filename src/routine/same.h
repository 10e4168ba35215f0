#pragma once

#include "routine/routine.h"

namespace catcow {

// Returns whether two routines are the same to a person: title, items, notes, plan and pace. Where they
// come from, how their tones sound and when all begin together do not count.
bool same_routine(Routine one, Routine other);
// The same for one of our own routines, which everybody practises at their own pace.
bool same_but_for_pace(Routine one, Routine other);

}  // namespace catcow
