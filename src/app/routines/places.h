#pragma once

#include <string>

#include "app/common/place_facts.h"
#include "routine/routine.h"
#include "ui/screens/routines/screens.h"

namespace catcow::place {

struct Today {
    static constexpr PlaceFacts facts{"today", {}};
};
// The preview of a routine with all its items, before a session starts.
struct Preview {
    static constexpr PlaceFacts facts{"preview", Destination::today};

    Playable routine;
    bool own = false;    // a built-in routine; otherwise it arrived by link
    std::string link{};  // the fragment that it arrived by
};

}  // namespace catcow::place

namespace catcow::dialog {

// A routine is given away.
struct Share {
    ShareModel model;
    std::string text, link;  // `text`: what it is, for who gets it; `link`: the whole address
};

}  // namespace catcow::dialog
