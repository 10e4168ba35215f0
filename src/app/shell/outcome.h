#pragma once

#include "journal/record.h"
#include "routine/routine.h"

namespace catcow {

// What becomes of an intent, beyond the room that carries it out. A room also answers with places and
// dialogs of its own. The composition applies the answer.

struct Stay {};  // where one is
// To the first screen that is due: the notice, the needs, a routine that came by link, or Today.
struct GoOn {};
struct StartSession {
    Routine routine;  // is adapted to the person before it starts
};
struct ContinueSession {
    Routine routine;  // playable
    ResumePoint point;
};
struct ShareThis {
    Routine routine;
};

}  // namespace catcow
