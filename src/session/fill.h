#pragma once

#include "catalogue/suitable.h"
#include "routine/routine.h"

namespace catcow {

// The routine with its doses grown or shrunk so that it lasts about as long as asked, moves and
// changes of sides included: within half a minute, or a tenth where that is more. No dose passes what
// the variant and the person allow; where all are at their most, the items come round again, where
// all are at their least, the last ones are left out. At least one item stays.
Routine fill(Routine routine, const Catalogue& catalogue, const Person& person, Duration length);

}  // namespace catcow
