#include "plan/activities.h"

#include <algorithm>
#include <utility>

namespace catcow {

std::vector<const Activity*> ratings_due(const std::vector<Activity>& all, int today,
                                         const PlanRules& rules) {
    std::vector<const Activity*> due;
    for (const Activity& one : all) {
        const bool rated_lately = std::any_of(
            one.ratings.begin(), one.ratings.end(), [&](const Activity::Rating& rating) {
                return rating.day <= today + 1 && today - rating.day < rules.activities.every;
            });
        if (!rated_lately) due.push_back(&one);
    }
    return due;
}

Activity rated(Activity activity, int value, int today) {
    std::vector<Activity::Rating>& all = activity.ratings;
    std::erase_if(all, [&](const Activity::Rating& one) { return one.day == today; });
    // The first one stays: what became possible is told against it.
    if (all.size() >= most_ratings) all.erase(all.begin() + 1);
    all.push_back({today, value});
    return activity;
}

std::vector<NowPossible> now_possible(const std::vector<Activity>& all, const PlanRules& rules) {
    std::vector<NowPossible> found;
    for (const Activity& one : all) {
        if (one.ratings.empty()) continue;
        int lowest = 10;
        for (const Activity::Rating& rating : one.ratings) lowest = std::min(lowest, rating.value);
        const int last = one.ratings.back().value;
        if (lowest <= rules.activities.cannot && last >= rules.activities.can)
            found.push_back({&one, lowest, last});
    }
    return found;
}

}  // namespace catcow
