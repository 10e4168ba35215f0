#pragma once

#include <optional>
#include <string>
#include <vector>

#include "journal/record.h"
#include "plan/rules.h"

namespace catcow {

// Returns the activities whose rating is due: never rated, or last rated PlanRules::Activities::every days ago. A
// rating that is dated after tomorrow has a wrong date and does not put the question off.
std::vector<const Activity*> ratings_due(const std::vector<Activity>& all, int today,
                                         const PlanRules& rules);
// Returns the activity with this rating, 0..10. A second one of the same day replaces the first.
Activity rated(Activity activity, int value, int today);

// What became possible: the newest rating is at least PlanRules::Activities::can, and an earlier one was at most
// PlanRules::Activities::cannot. Said as what the person said themselves, never as an effect of the programme.
struct NowPossible {
    const Activity* activity = nullptr;
    int was = 0, is = 0;  // the lowest earlier rating, and the newest
};
std::vector<NowPossible> now_possible(const std::vector<Activity>& all, const PlanRules& rules);

}  // namespace catcow
