#pragma once

#include "catalogue/suitable.h"
#include "routine/routine.h"

namespace catcow {

// Returns the routine with longer or shorter doses, so that it lasts about `length` with all moves
// and changes of sides: within 20 seconds, if the doses allow it. No dose goes above what the variant
// and the person allow, nor below a breath (a flow: two). No item is added or left out.
Routine fill(Routine routine, const Catalogue& catalogue, const Person& person, Duration length);

}  // namespace catcow
