#pragma once

#include "journal/record.h"
#include "plan/rules.h"

namespace catcow {

// What the pain that a person reports means for their next session. The numbers are PlanRules::pain. All of it is [D]:
// clinics draw these lines in different places, so a clinician must choose them. Pain is 0..10.

// Returns whether the back got worse during the session. False if the person did not rate it before or after.
bool rose(const SessionRecord& session, const PlanRules& rules);
// Returns whether the back was worse on the morning after than the rule allows: above what is fine to go on with, and
// above what it was before the session. False if the person did not say.
bool stayed_up(const SessionRecord& session, const PlanRules& rules);

}  // namespace catcow
