#pragma once

#include <string>

#include "app/common/content.h"
#include "routine/routine.h"

namespace catcow {

// Returns what this person needs for the routine, in words: "You need: mat, steady chair." and what is
// nice to have. `routine` is adapted to the person. Counts the poses and the ways between them, and of
// props that replace each other what the person has. Empty for a routine without items.
std::string props_told(const Routine& routine, const Content& content, const Person& person);

}  // namespace catcow
