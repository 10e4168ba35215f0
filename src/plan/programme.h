#pragma once

#include "journal/record.h"
#include "plan/proposal.h"

namespace catcow {

// The weekly goal and the programme of twelve weeks: an offer, in three steps that change what is proposed and nothing
// else. The numbers are PlanRules::programme, all [D]. A week begins on the local Monday.

// Returns the Monday of the week with this day.
int monday_of(int day);

struct Week {
    int monday = 0;  // day_of() its first day
    int done = 0;    // days with practice, 0..7
    int goal = 0;    // days; 0: the person has none. "2 of 3 this week" is done of goal
    int checks =
        0;  // posture checks in this week, each one; they are no practice and never in `done`
    // Of the programme, counted from 1, the week in which it began. 0: there is none, or its weeks are over.
    int number = 0;
    enum class Step { settle_in, build, keep } step = Step::settle_in;  // valid if number > 0
    bool over = false;  // the programme has ended, and can be begun again
    // Nothing was done in the week before nor in this one, though something was before. It is said nowhere, and the
    // next proposal is easier.
    bool missed = false;
    // "What got in the way?" is due, for the week before: some was done, but no more than PlanRules::Programme::thin
    // percent of the goal. Once for a week, and never for one that was begun in its middle or missed.
    bool asks = false;
    bool variety = false;  // from this week on the proposals vary more
    bool operator==(const Week&) const = default;
};
// Sessions that are dated later than tomorrow do not count; tomorrow is today (see practised()).
Week week_of(const std::vector<SessionRecord>& sessions, const Programme& programme, int today,
             const PlanRules& rules);

// What follows from what got in the way: one thing.
struct BarrierChange {
    std::optional<int> minutes{};      // no time: the length to propose from now on
    std::optional<PlanPlace> place{};  // floor: where to practise from now on
    bool easier = false;               // pain: this week's proposals are easier
    bool variety = false;              // bored: they vary more
    bool remind = false;               // forgot: offer a reminder (plan/calendar.h)
    bool operator==(const BarrierChange&) const = default;
};
BarrierChange change_for(Barrier barrier, const PlanRules& rules);
// Returns the programme with the answer for the week before, or with none. The question is then not asked again.
Programme with_barrier(Programme programme, Barrier barrier, int today);

// Returns what to ask the planner for: easier after a missed week, more various late in the programme, and what
// followed from the answer in the week after a thin one. Minutes and place are remembered by the settings, so they
// change there (change_for()), once.
PlanAsk with(PlanAsk ask, const Week& week, const Programme& programme, const PlanRules& rules);

}  // namespace catcow
