#pragma once

#include "routine/routine.h"

namespace catcow::place {

struct Today {};
// The preview of a routine with all its items, before a session starts.
struct Preview {
    Playable routine;
    bool own = false;  // a built-in routine; otherwise it arrived by link
};

}  // namespace catcow::place
