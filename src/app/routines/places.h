#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/common/place_facts.h"
#include "routine/routine.h"
#include "session/playhead.h"
#include "session/timeline.h"
#include "ui/screens/routines/screens.h"

namespace catcow {

namespace place {

// All routines that can be practised.
struct Routines {
    static constexpr PlaceFacts facts{"routines", Destination::today};
};
// The preview of a routine with all its items, before a session starts.
struct Preview {
    static constexpr PlaceFacts facts{"preview", Destination::today};

    enum class From { built_in, own, received, proposed };

    Routine whole;  // as it was made or sent, also with what this version of Catcow does not know
    Playable routine;
    From from = From::received;
    std::string key{};   // KeptRoutine::key; empty: the person does not have it, or not yet
    std::string link{};  // the fragment that it arrived by
    std::optional<std::int64_t> start{};     // see Routine::start. Only here: what is kept has none
    Destination below = Destination::today;  // where it was opened
    // The items that this person does, as they were last shown, and those of them that are left out
    // this time.
    std::vector<Item> items{};
    std::vector<bool> skipped{};
};

// A routine as a film. It lies over the preview or the builder.
struct Film {
    static constexpr PlaceFacts facts{"film", Destination::today};

    Routine routine{};  // as this person does it
    Timeline timeline{};
    Playhead head{};
    bool cut = true;  // it goes on elsewhere than the last picture
    std::string
        said{};  // what a screen reader says of the place, as it was when the person last set it
};

}  // namespace place

namespace dialog {

struct PasteLink {
    std::string text{};
    std::string fault{};  // why it could not be opened, one sentence
};

// A routine is given away.
struct Share {
    ShareModel model;
    std::string text, link;  // `text`: what it is, for who gets it; `link`: the whole address
};

}  // namespace dialog
}  // namespace catcow
