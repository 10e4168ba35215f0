#pragma once

#include <vector>

#include "catalogue/suitable.h"
#include "routine/routine.h"

namespace catcow {

// A routine adapted to one person, with a list of the changes.
struct Adapted {
    Routine routine;
    struct Change {
        int place = 0;  // place in the original routine, counted from 1
        Rung wanted;
        std::optional<Rung> instead;  // nothing: left out
        Objection why;
    };
    std::vector<Change> changes;
    std::vector<Item> shortened;  // as they are now, with less than the routine says
};

// Keeps each item that suits the person. Replaces any other by the nearest suitable variant or pose
// (catalogue/suitable.h), or leaves it out. A replacement that is already in the adapted routine is
// left out too, unless it is a rest. A dose that is too long for the person, or repeats more
// often than the variant allows, is shortened. A replacement uses its own default dose. Items whose pose or variant the catalogue does not know
// are left out and not listed (see playable()).
Adapted adapt(const Routine& routine, const Catalogue& catalogue, const Person& person);

// A routine that has begun, whose rest is adapted to one person.
struct AdaptedRest {
    Routine routine;
    int item = 0;    // where to go on; the number of items if nothing is left
    bool goes_on{};  // `item` is the item that was asked for, in the same variant
    bool changed{};  // the routine is not as it was
};

// Adapts the items from `item` on. The first `played` items are history: a record refers to them by
// their places. So they keep pose and variant, suitable or not (a Composer passes over those that
// are not), and only their doses are shortened. The replacement of the last of them comes after it,
// unless the routine would be longer than most_items. If nothing is left at all, the first item stays,
// behind `item`: a routine is never empty. `item`: 0 to the number of items.
AdaptedRest adapt_rest(const Routine& routine, int played, int item, const Catalogue& catalogue,
                       const Person& person);

// Returns the dose with each hold or flow at most `longest` long, and at least one breath. It has at
// most `most` repetitions.
Dose capped(Dose dose, Duration longest, int most, const Pace& pace);

}  // namespace catcow
