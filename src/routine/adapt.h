#pragma once

#include <vector>

#include "catalogue/suitable.h"
#include "routine/routine.h"

namespace catcow {

// A routine as it suits one person, and what became of the items that did not.
struct Adapted {
    Routine routine;
    struct Change {
        int place = 0;  // 1-based in the original
        Rung wanted;
        std::optional<Rung> instead;  // nothing: left out
        Objection why;
    };
    std::vector<Change> changes;
};

// Each item stays, gives way to the nearest variant or pose that suits (catalogue/suitable.h), or is
// left out. What takes the place of several items comes once, rests apart. Doses that are too long
// for the person are shortened; a replacement takes its own usual dose. Items whose pose or variant
// the catalogue does not know are left out without a word (see playable()).
Adapted adapt(const Routine& routine, const Catalogue& catalogue, const Person& person);

// The dose with no hold and no flow over `longest`, at least one breath of it.
Dose capped(Dose dose, Duration longest, const Pace& pace);

}  // namespace catcow
