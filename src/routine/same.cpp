#include "routine/same.h"

#include <utility>

namespace catcow {

bool same_routine(Routine one, Routine other) {
    for (Routine* const each : {&one, &other}) {
        each->id.clear();
        each->sound = {};
        each->start.reset();
    }
    return one == other;
}

bool same_but_for_pace(Routine one, Routine other) {
    one.pace = other.pace = {};
    return same_routine(std::move(one), std::move(other));
}

}  // namespace catcow
