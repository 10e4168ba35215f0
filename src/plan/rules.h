#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "catalogue/catalogue.h"

namespace catcow {

// Where a person practises today. The order is that of assets/plan.json.
enum class PlanPlace { mat, no_floor, chair, bed };
inline constexpr int plan_places = 4;

// The content of assets/plan.json: what the planner goes by. All of it is [D], a choice of design, except that each
// week has strengthening (Owen et al. 2020, BJSM 54:1279: over 89 studies of low back pain stretching alone did no
// more than nothing). Poses are indices of the catalogue's poses(), best first.
struct PlanRules {
    struct Size {
        int minutes = 0;  // 1..60
        int poses = 0;    // besides the first and the last, 1..20
    };
    struct Where {
        std::string id;
        std::vector<Level> levels;  // in which poses are done, best first
        std::vector<int> warm_up, settle;
    };
    int week = 7;    // days in which each movement and strength come up
    int never = 14;  // days: what was done longer ago counts as much as what was never done
    int again = 3;   // days in which the same routine is not proposed twice
    std::vector<Size> sizes;    // by minutes
    std::vector<Where> places;  // one for each PlanPlace
    std::vector<int> quiet;     // two breaths of these go between an arch and what rounds or turns
    int bad_day_minutes = 6;    // the longest session on a bad day
    std::vector<int> bad_day;
    // Steps between the versions of a pose (plan/ladder.h).
    struct Ladder {
        int no_trouble = 2;  // sessions without trouble before a harder version is proposed, 1..10
        int too_hard = 2;    // times that a pose was too hard before an easier one is, 1..10
    } ladder;
    // What pain means, 0..10 (plan/pain.h).
    struct Pain {
        int go_on = 3;  // up to this, the plan goes on as it is
        int acceptable =
            5;  // up to this too, if it settles by the next day; above it the plan is gentle
        int worse = 2;  // the back is worse if pain rises by this much in a session, 1..10
        int days = 2;   // days in which the morning after can be asked for, 1..7
        int hours = 4;  // the least time from the end of a session to its morning after, 1..24
    } pain;
    // The weekly goal and the programme (plan/programme.h).
    struct Programme {
        int weeks = 12;           // 1..52
        int least = 3, most = 5;  // days a week that a person can choose, 1..7
        int build = 5, keep = 9;  // weeks in which its second and third step begin
        int variety = 9;          // week from which the proposals vary more
        int again = 7;            // days in which the same routine does not come twice then
        int thin = 50;            // percent of the goal up to which a week is thin, 1..99
        int short_minutes = 5;    // the length for who has no time, 1..60
    } programme;
    // What a person wants to be able to do (plan/activities.h), 0 unable .. 10 as before.
    struct Activities {
        int every = 14;  // days after which they are asked for again, 1..365
        int cannot = 4;  // "You can now" means: it was at most this,
        int can = 7;     // and is at least this
    } activities;
};

// Reads "plan.json" among `files`. Returns one line on the first fault: file, field, reason.
Result<PlanRules> load_plan_rules(const std::vector<SourceFile>& files, const Catalogue& catalogue);

}  // namespace catcow
