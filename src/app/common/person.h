#pragma once

#include "catalogue/suitable.h"
#include "journal/record.h"

namespace catcow {

// The needs that the person named, and all props but those that are not at hand.
Person person_of(const Settings& settings, const NeedRules& rules);

}  // namespace catcow
