#pragma once

#include "journal/record.h"
#include "plan/proposal.h"

namespace catcow {

// What the pain that a person reports means for their next session. The numbers are PlanRules::pain. All of it is [D]:
// clinics draw these lines in different places, so a clinician must choose them. Pain is 0..10.

// Returns whether the back got worse during the session. False if the person did not rate it before or after.
bool rose(const SessionRecord& session, const PlanRules& rules);
// Returns whether the back was worse on the morning after than the rule allows: above what is fine to go on with, and
// above what it was before the session. False if the person did not say.
bool stayed_up(const SessionRecord& session, const PlanRules& rules);

// Returns the session for which "How was your back the morning after?" is due, or null: the newest one, if it was on an
// earlier local day, not more than PlanRules::Pain::days ago, ended PlanRules::Pain::hours before `now`, and was
// neither answered nor skipped. Of several sessions a day it is the last one. It is not due when the person has
// practised since. A clock that is set back makes nothing due.
const SessionRecord* morning_due(const std::vector<SessionRecord>& sessions, const Instant& now,
                                 const PlanRules& rules);
// Return the session with the answer, 0..10, or with none for ever. Give it to Store::change().
SessionRecord with_morning(SessionRecord session, int pain);
SessionRecord without_morning(SessionRecord session);

// What the plan should do today because of pain. It never says what the pain means.
struct PainAdvice {
    enum class Why {
        none,   // `pain` is unknown, or fine to go on with
        watch,  // `pain` is acceptable if it settles by the next day
        high,   // `pain` is higher than that today
        high_after,  // `pain` was, after the last session or on the morning after, and today is not known
        rose,        // the back got worse by `pain` during the last session
        stayed_up,  // it was `pain` on the morning after the last session, which is more than before
        still_high,  // it was `pain` after the last session or on the morning after, too high to go on, and
                     // has not settled today
    } why = Why::none;
    int pain = 0;
    bool gentle = false;  // the plan of a bad day
    bool easier = false;  // PlanAsk::easier
    // Poses of which an easier version is to be proposed (steps_to_offer()): those of the last session that hurt or
    // were too hard, or else all of it, without the rests. Numbers.
    std::vector<int> step_down{};
    bool operator==(const PainAdvice&) const = default;
};
// `now`: the answer to "How is your back now?", 0..10. What happened in the last session holds for the next one,
// whenever that is, and for no other.
PainAdvice pain_advice(const std::vector<SessionRecord>& sessions, std::optional<int> now,
                       int today, const PlanRules& rules, const Catalogue& catalogue);
// Returns what to ask the planner for then.
PlanAsk with(PlanAsk ask, const PainAdvice& advice);

}  // namespace catcow
