#include "plan/pain.h"

#include <algorithm>
#include <utility>

#include "base/contains.h"
#include "plan/sessions.h"

namespace catcow {
namespace {

using Pain = PainAdvice::Why;

std::vector<int> to_ease(const SessionRecord& session, const Catalogue& catalogue) {
    std::vector<int> told, all;
    for (const DoneItem& item : session.items) {
        const Pose* const pose = catalogue.pose(item.pose);
        if (!pose || (pose->kind != Kind::flexibility && pose->kind != Kind::strength)) continue;
        const bool hurt = contains(session.hurt, item.pose);
        const bool hard = felt_of(session, item.pose) == Felt::too_hard;
        if ((hurt || hard) && !contains(told, item.pose)) told.push_back(item.pose);
        if (item.done > 0 && !contains(all, item.pose)) all.push_back(item.pose);
    }
    return told.empty() ? all : told;
}

}  // namespace

bool rose(const SessionRecord& session, const PlanRules& rules) {
    return session.pain_before && session.pain_after &&
           *session.pain_after - *session.pain_before >= rules.pain.worse;
}

bool stayed_up(const SessionRecord& session, const PlanRules& rules) {
    return session.pain_morning &&
           *session.pain_morning > std::max(rules.pain.go_on, session.pain_before.value_or(0));
}

const SessionRecord* morning_due(const std::vector<SessionRecord>& sessions, const Instant& now,
                                 const PlanRules& rules) {
    const int today = day_of(now);
    const std::vector<const SessionRecord*> last = newest(sessions, today, 1);
    if (last.empty()) return nullptr;
    const SessionRecord& session = *last.front();
    const int days = today - day_of(session.started);
    const long long since = now.unix_seconds - session.started.unix_seconds - session.seconds;
    const bool answered = session.pain_morning || session.morning_skipped;
    const bool due = days >= 1 && days <= rules.pain.days && since >= rules.pain.hours * 3600LL;
    return due && !answered ? &session : nullptr;
}

SessionRecord with_morning(SessionRecord session, int pain) {
    session.pain_morning = pain;
    return session;
}

SessionRecord without_morning(SessionRecord session) {
    session.morning_skipped = true;
    return session;
}

PainAdvice pain_advice(const std::vector<SessionRecord>& sessions, std::optional<int> now,
                       int today, const PlanRules& rules, const Catalogue& catalogue) {
    PainAdvice advice;
    const std::vector<const SessionRecord*> last = newest(sessions, today, 1);
    const SessionRecord* const session = last.empty() ? nullptr : last.front();
    if (session && stayed_up(*session, rules)) {
        advice.why = Pain::stayed_up;
        advice.pain = *session->pain_morning;
    } else if (session && rose(*session, rules)) {
        advice.why = Pain::rose;
        advice.pain = *session->pain_after - *session->pain_before;
    }
    if (advice.why != Pain::none) advice.step_down = to_ease(*session, catalogue);
    std::optional<int> last_known;
    if (session && today - day_of(session->started) <= rules.pain.days)
        last_known = session->pain_morning ? session->pain_morning : session->pain_after;
    const bool still_high = last_known && *last_known > rules.pain.acceptable &&
                            now.value_or(*last_known) > rules.pain.go_on;
    if (advice.why == Pain::none && still_high) {
        advice.why = Pain::still_high;
        advice.pain = *last_known;
    }
    advice.easier = advice.why != Pain::none;
    const Pain high = now ? Pain::high : Pain::high_after;
    if (!now) now = last_known;
    if (now && *now > rules.pain.acceptable) {
        advice.why = high;
        advice.pain = *now;
        advice.gentle = true;
    } else if (now && *now > rules.pain.go_on && advice.why == Pain::none) {
        advice.why = Pain::watch;
        advice.pain = *now;
    }
    return advice;
}

PlanAsk with(PlanAsk ask, const PainAdvice& advice) {
    if (advice.gentle) ask.wish = PlanWish::bad_day;
    ask.easier = ask.easier || advice.easier;
    return ask;
}

}  // namespace catcow
