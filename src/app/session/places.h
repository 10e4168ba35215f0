#pragma once

#include <memory>
#include <string>

#include "app/common/place_facts.h"
#include "app/session/lock_screen.h"
#include "app/session/practice.h"
#include "app/shell/outcome.h"
#include "app/voice/speaker.h"

namespace catcow {

namespace place {

// A running session.
struct Player {
    static constexpr PlaceFacts facts{"player", Destination::today};

    std::unique_ptr<Practice> practice;       // never null
    std::unique_ptr<Speaker> speaker;         // never null
    std::unique_ptr<LockScreen> lock_screen;  // never null
    Duration saved_at{};               // session time at which the last resume point was written
    int erasures = 0;                  // of the store, at the start
    Duration felt = Duration::min();   // begin of the phase that the device vibrated for
    std::vector<std::string> needs{};  // that the person has been told of in this session
};

// What was done in a session, and what the person adds to it.
struct After {
    static constexpr PlaceFacts facts{"after", Destination::today};

    // Shared with the store's answer, which may arrive after the person has left this screen.
    struct Kept {
        std::string sentence;     // whether the record is in the history; empty until known
        bool in_history = false;  // if so, pain and a note can be added
    };
    SessionRecord record;
    std::shared_ptr<Kept> kept;  // never null
    bool unfolded = false;       // see AfterModel
};

}  // namespace place

namespace dialog {

// The first two dialogs pause the session. `resume`: the session was playing when the dialog opened.
struct EndSession {
    std::string what_then;  // what happens to the session, one sentence
    bool resume = false;
};
struct Hurts {
    bool resume = false;
};
// Mistakes beside the right form. The session was paused before and stays so.
struct Compare {
    int pose = 0, variant = 0;  // numbers
};

// What can be changed in the session, which goes on meanwhile.
struct More {};

// Before the first session: shall a voice speak? The answer starts the session.
struct AskVoice {
    StartSession wanted;
};

}  // namespace dialog
}  // namespace catcow
