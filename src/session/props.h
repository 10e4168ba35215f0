#pragma once

#include <string>

#include "catalogue/texts.h"
#include "session/timeline.h"

namespace catcow {

// What this person needs for a routine, in words. `routine` is adapted to the person. Counts the poses and
// the ways between them, and of props that replace each other what the person has. Pure functions.
struct PropsTold {
    std::string needed;  // "You need: mat, steady chair." Empty for a routine without items.
    std::string nice;    // "More comfortable with: pillow." Empty if there is nothing of the kind.
    std::string both() const { return needed + (nice.empty() ? "" : " " + nice); }
};
PropsTold props_told(const Routine& routine, const Catalogue& catalogue, const Texts& texts,
                     const Person& person);

}  // namespace catcow
