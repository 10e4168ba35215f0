#pragma once

#include <string>

#include "app/common/place_facts.h"

namespace catcow::place {

// The list of the short pages.
struct Learn {
    static constexpr PlaceFacts facts{"learn", Destination::today};
};
// One short page. It opens over the place where the person was, and Back leads there again, with
// everything as it was: see App::beneath_.
struct Lesson {
    static constexpr PlaceFacts facts{"lesson", Destination::learn};

    std::string id;      // Lesson::id in the content
    bool alone = false;  // opened from a page without the bar that leads to other pages
};

}  // namespace catcow::place
