#pragma once

#include <memory>
#include <string>

#include "app/session/practice.h"

namespace catcow {

namespace place {

// A session under way.
struct Player {
    std::unique_ptr<Practice> practice;  // never null
    Duration saved_at{};                 // time of the session when its resume point was written
};

// What was done, and what the person adds to it.
struct After {
    // Shared with the store's answer, which may come when the person has left.
    struct Kept {
        std::string sentence;     // whether the record is in the history; empty until that is known
        bool in_history = false;  // then pain and note can be added
    };
    SessionRecord record;
    std::shared_ptr<Kept> kept;  // never null
};

}  // namespace place

namespace dialog {

// Both pause the session. `resume`: it played when the dialog opened.
struct EndSession {
    std::string what_then;  // what becomes of the session, one sentence
    bool resume = false;
};
struct Hurts {
    bool resume = false;
};

}  // namespace dialog
}  // namespace catcow
