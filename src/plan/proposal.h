#pragma once

#include <optional>
#include <vector>

#include "plan/practised.h"
#include "plan/rules.h"
#include "routine/advice.h"
#include "routine/routine.h"

namespace catcow {

enum class PlanWish { balanced, stretch, strength, calm, bad_day };
inline constexpr int plan_wishes = 5;

// What a person asks of a day.
struct PlanAsk {
    int day = 0;      // day_of() now
    int minutes = 8;  // 1..60; a bad day has fewer
    PlanPlace place = PlanPlace::mat;
    PlanWish wish = PlanWish::balanced;
    int another = 0;  // 0: the best; 1: the next best; and so on
    // A pose of these is done in this version, or in one that is not harder where that does not suit. A pose for which
    // only harder ones are left on the levels of the place is left out.
    std::vector<OwnVersion> own{};
    // What was done longest ago counts more, and a routine does not come again for PlanRules::Programme::again days.
    bool variety = false;
    bool easier = false;  // the next shorter length of PlanRules::sizes that has fewer poses
    bool operator==(const PlanAsk&) const = default;
};
// Returns for how many minutes a session is made.
int minutes_of(const PlanAsk& ask, const PlanRules& rules);

// Why an item is in a proposal. Each is true of the history, and tests check that it is.
struct PlanReason {
    enum class Kind {
        warm_up,   // comes first and is easy
        strength,  // nothing was strengthened within the week
        movement,  // `movement` did not come up within the week
        first,     // it was never done, or so long ago that it counts as that
        longest,   // it was last done `days` ago, 1 or more
        again,     // it was done today, as all else that fits
        quiet,     // two breaths between an arch and what rounds or turns
        settle,    // comes last
        bad_day,   // rests the back, or moves it a little
    };
    Kind kind{};
    int days = 0;
    SpineMovement movement{};
    bool operator==(const PlanReason&) const = default;
};

// What a week should have and this person's cannot, or what could not be met.
struct PlanGap {
    enum class Kind {
        movement,    // no pose with `movement` suits the person there
        strength,    // nothing that strengthens suits the person there
        minutes,     // the session is more than a tenth longer or shorter than was asked
        everything,  // no pose suits: the routine is empty
    };
    Kind kind{};
    SpineMovement movement{};
    bool operator==(const PlanGap&) const = default;
};

struct Proposal {
    Routine routine;                  // without id and title; every item suits the person
    std::vector<PlanReason> reasons;  // one for each item
    std::vector<PlanGap> gaps;
    bool operator==(const Proposal&) const = default;
};

// Returns what to practise on this day. The same arguments give the same proposal. A session begins with an easy
// pose and ends with rest, has strengthening if the week had none (unless the wish is calm or a bad day), prefers movements that did not
// come up within the week and poses that were done longest ago, strengthens no muscle that was strengthened the day
// before or today if there is anything else, has two quiet breaths between an arch and what rounds or turns, and the
// fewest changes of level. It is not the routine of one of the last days (PlanRules::again), if there is another.
Proposal propose(const PlanAsk& ask, const Person& person, const Pace& pace,
                 const Practised& practised, const PlanRules& rules, const Catalogue& catalogue);

}  // namespace catcow
