#pragma once

#include <string>
#include <vector>

#include "app/common/content.h"
#include "journal/record.h"
#include "plan/pain.h"
#include "plan/proposal.h"

namespace catcow {

// What the planner found, in words. Pure functions.

std::string written(const PlanReason& reason, const Content& content);
// `minutes`: that were asked for.
std::string written(const PlanGap& gap, int minutes, const Texts& texts);
// Returns what pain changes in the proposal, and why; empty if it changes nothing.
std::string written(const PainAdvice& advice, const Texts& texts);
// Returns the most telling reason of a proposal, with its pose. `begins`: nothing was practised before.
std::string reason_in_short(const Proposal& proposal, bool begins, const Content& content);
// Returns "Balanced, 8 minutes".
std::string title_of(PlanWish wish, int minutes, const Texts& texts);
// Returns names in the order of PlanWish, without the bad day, and of PlanPlace.
std::vector<std::string> wish_names(const Texts& texts);
std::vector<std::string> place_names(const Texts& texts);
// Returns a sentence about the sessions so far. `today`: day_of() now.
std::string greeting(const std::vector<SessionRecord>& records, const Week& week, int today,
                     const Texts& texts);

}  // namespace catcow
