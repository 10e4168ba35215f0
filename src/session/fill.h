#pragma once

#include "catalogue/suitable.h"
#include "routine/routine.h"

namespace catcow {

// Returns the routine with longer or shorter doses, so that it lasts about `length` with all moves
// and changes of sides. The error is at most half a minute or a tenth, whichever is more. No dose
// goes above what the variant and the person allow. If all doses are at their maximum, the items
// are repeated. If all are at their minimum, items are removed from the end. At least one item
// stays.
Routine fill(Routine routine, const Catalogue& catalogue, const Person& person, Duration length);

}  // namespace catcow
