#pragma once

#include "catalogue/suitable.h"
#include "journal/record.h"

namespace catcow {

// Returns the needs that the person selected, and all props except those that they do not have.
Person person_of(const Settings& settings, const NeedRules& rules);

// Returns a person who has answered nothing.
Person usual_person(const NeedRules& rules);

}  // namespace catcow
