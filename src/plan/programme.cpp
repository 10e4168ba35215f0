#include "plan/programme.h"

#include <algorithm>
#include <bitset>

#include "plan/practised.h"

namespace catcow {
namespace {

constexpr int days_in_week = 7;

// Days with practice in a week, as far as they are over.
using WeekDays = std::bitset<days_in_week>;

// What the history says of this week and the one before.
struct Days {
    WeekDays now, before;
    std::optional<int> first;  // day of the first session
    int checks = 0;            // posture checks in this week; they count nowhere else
};

Days days_of(const std::vector<SessionRecord>& sessions, int today) {
    const int monday = monday_of(today);
    Days days;
    for (const SessionRecord& session : sessions) {
        if (day_of(session.started) > today + 1 || !anything_done(session)) continue;
        const int day = std::min(day_of(session.started), today);
        if (is_check(session.routine)) {
            days.checks += day >= monday ? 1 : 0;
            continue;
        }
        if (!days.first || day < *days.first) days.first = day;
        const int ago = day - monday;
        if (ago >= 0) days.now.set(static_cast<std::size_t>(ago));
        const int last_week = ago + days_in_week;
        if (ago < 0 && last_week >= 0) days.before.set(static_cast<std::size_t>(last_week));
    }
    return days;
}

}  // namespace

int monday_of(int day) {
    constexpr int thursday = 3;  // 1970-01-01, counted from Monday
    const int weekday = ((day + thursday) % days_in_week + days_in_week) % days_in_week;
    return day - weekday;
}

Week week_of(const std::vector<SessionRecord>& sessions, const Programme& programme, int today,
             const PlanRules& rules) {
    const PlanRules::Programme& rule = rules.programme;
    const Days days = days_of(sessions, today);
    Week week{.monday = monday_of(today),
              .done = static_cast<int>(days.now.count()),
              .goal = programme.days_a_week,
              .checks = days.checks};
    const int before = static_cast<int>(days.before.count());
    if (programme.started) {
        // A clock that is set back begins the programme again.
        const int since = std::max(week.monday - monday_of(*programme.started), 0) / days_in_week;
        week.over = since >= rule.weeks;
        week.number = week.over ? 0 : since + 1;
        week.variety = since + 1 >= rule.variety;
        if (since + 1 >= rule.build) week.step = Week::Step::build;
        if (since + 1 >= rule.keep) week.step = Week::Step::keep;
    }
    week.missed =
        days.first && *days.first < week.monday - days_in_week && before == 0 && week.done == 0;
    const bool whole = days.first && *days.first <= week.monday - days_in_week &&
                       programme.started.value_or(*days.first) <= week.monday - days_in_week;
    const bool thin = before > 0 && 100 * before <= rule.thin * week.goal;
    week.asks = whole && thin && programme.asked != week.monday - days_in_week;
    return week;
}

BarrierChange change_for(Barrier barrier, const PlanRules& rules) {
    BarrierChange change;
    switch (barrier) {
        case Barrier::none: break;
        case Barrier::no_time: change.minutes = rules.programme.short_minutes; break;
        case Barrier::pain: change.easier = true; break;
        case Barrier::bored: change.variety = true; break;
        case Barrier::forgot: change.remind = true; break;
        case Barrier::floor: change.place = PlanPlace::no_floor; break;
    }
    return change;
}

Programme with_barrier(Programme programme, Barrier barrier, int today) {
    programme.asked = monday_of(today) - days_in_week;
    programme.barrier = barrier;
    return programme;
}

PlanAsk with(PlanAsk ask, const Week& week, const Programme& programme, const PlanRules& rules) {
    BarrierChange change;
    if (programme.asked == week.monday - days_in_week)
        change = change_for(programme.barrier, rules);
    ask.easier = ask.easier || week.missed || change.easier;
    ask.variety = ask.variety || week.variety || change.variety;
    return ask;
}

}  // namespace catcow
