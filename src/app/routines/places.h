#pragma once

#include "routine/routine.h"

namespace catcow::place {

struct Today {};
// A routine with all its items, before anything starts.
struct Preview {
    Playable routine;
    bool own = false;  // one of the built-in ones; otherwise it came by link
};

}  // namespace catcow::place
