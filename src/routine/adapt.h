#pragma once

#include <string_view>
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
    // An item that stays, with less than the routine says. A replacement has its own default dose,
    // so it is never here.
    struct Shorter {
        int place = 0;     // as in Change
        Item item;         // as it is now
        std::string need;  // whose longest hold it is; empty: it was too much for anyone
    };
    std::vector<Shorter> shorter;
    bool reordered = false;  // to have fewer changes of level
    int joined = 0;          // rests that were left out because they would follow an equal one
};

// Keeps each item that suits the person. Replaces any other by the nearest suitable variant or pose
// (catalogue/suitable.h), or leaves it out. Two poses never get the same replacement, unless it is
// a rest (routine/share.h). If anything was replaced or left out in one of our own routines (it has
// an id), the order is the one with the fewest changes of level (routine/order.h). Others keep the
// order of the person who made them. A dose that is too long for the person, or repeats more often
// than the variant allows, is shortened. A replacement uses its own default dose. Items whose pose
// or variant the catalogue does not know are left out and not listed (see playable()).
Adapted adapt(const Routine& routine, const Catalogue& catalogue, const Person& person);

// Returns true if adapt() leaves the item as it is.
bool fits(const Item& item, const Catalogue& catalogue, const Person& person, const Pace& pace);

// A routine that has begun, whose rest is adapted to one person.
struct AdaptedRest {
    Routine routine;
    int item = 0;  // where to go on; the number of items if nothing is left
    bool
        goes_on{};  // `item` is what was asked for, in the same variant; perhaps with a shorter dose
    bool changed{};  // something of what is left does not fit as it was
};

// Adapts what is left of a routine, from `item` on (0 to the number of items). The first `history`
// items stay where and as they are, because a record and what is played name them by their places.
// What is adapted follows after them; only the last of them keeps its place, with a shorter dose, if
// it is the `item` and still suits. A routine would have more than most_items only if items of the
// history come once more; then they do not. A routine is never empty: if nothing is left, its first
// item stays, before `item`. The order has the fewest changes of level from where the person is.
struct Whereabouts {
    std::string_view position;  // empty: standing
    bool in_pose = false;       // of the `item`, or on the way into it: it stays the first
};
AdaptedRest adapt_rest(const Routine& routine, int history, int item, const Catalogue& catalogue,
                       const Person& person, const Whereabouts& where = {});

// Returns the item in another version of its pose. A hold or flow keeps its breaths. Lifts and sets
// keep their number; each is as long as the version says. Another kind of dose is that of the version.
// All are capped for the person.
Item in_version(Item item, const Rung& rung, const Catalogue& catalogue, const Person& person,
                const Pace& pace);

// Returns the breath of the dose `now` that stands for `breath` of the dose `before`: as many lifts,
// sets or breaths are done. A lift or set that is over in the new dose leads to the next one; the
// result may lie behind the last breath. Of doses of different kinds, the same share is done, and a
// lift or set begins from its first breath.
int breath_in(const Dose& now, const Dose& before, int breath, const Pace& pace);

// Returns the dose with each hold or flow at most `longest` long, and at least one breath. It has at
// most `most` repetitions.
Dose capped(Dose dose, Duration longest, int most, const Pace& pace);

}  // namespace catcow
