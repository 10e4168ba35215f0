#pragma once

#include <optional>
#include <string>

#include "journal/record.h"
#include "routine/routine.h"

namespace catcow {

// The outcomes of an intent that reach beyond the room that carries it out. A room can also return
// its own places and dialogs. App applies the outcome.

struct Stay {};  // stay at the current place
// Go to the first screen that is due: the notice, the needs, a routine from a link, or Today.
struct GoOn {};
struct StartSession {
    Routine routine;  // adapted to the person before it starts
    // What the others do, if it has a common start: the routine before this person left anything out.
    std::optional<Routine> others{};
    std::optional<int> pain{};  // how the back is now, 0..10
};
struct ContinueSession {
    Routine routine;  // playable
    ResumePoint point;
};
// Shows its preview. `key`: KeptRoutine::key, or Routine::id of one that is built in; empty: a proposal.
struct LookAtThis {
    Routine routine;
    std::string key;
};
struct ShareThis {
    Routine routine;
};
// Shows the preview of a routine that the person has.
struct ShowKept {
    std::string key;  // KeptRoutine::key
};
// Shows a film of it, as this person does it.
struct WatchThis {
    Routine routine;
    bool together = false;  // it has a common start
};

}  // namespace catcow
