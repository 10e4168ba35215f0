#pragma once

#include "app/session/practice.h"

namespace catcow {

// Lets a session begin when the others do, or join them where they are: sets its start, its get_ready and what it
// follows. Does nothing if it is too early to wait, or if the others are done. `others`: what they do; it has a start.
// `usual`: see same_breaths(). `unix_now` and `now` (monotonic) are the same moment.
void gather(PracticePlan& plan, const Routine& others, const Person& usual,
            const Catalogue& catalogue, Duration unix_now, Duration now);

}  // namespace catcow
