#include "plan/practised.h"

#include <algorithm>

#include "base/contains.h"

namespace catcow {

int day_of(const Instant& instant) {
    constexpr long long day = 86'400;
    const long long local = instant.unix_seconds + 60LL * instant.offset_minutes;
    return static_cast<int>(local >= 0 ? local / day : -((day - 1 - local) / day));
}

std::optional<Practised::Done> Practised::last(int pose) const {
    for (auto each = done.rbegin(); each != done.rend(); ++each) {
        if (each->pose == pose) return *each;
    }
    return std::nullopt;
}

std::optional<int> Practised::last_day(int pose) const {
    const std::optional<Done> found = last(pose);
    return found ? std::optional(found->day) : std::nullopt;
}

Practised Practised::since(int day) const {
    Practised recent;
    std::vector<int> seen;
    // From the newest one back, and then in their order again.
    for (auto each = done.rbegin(); each != done.rend(); ++each) {
        if (each->day < day && contains(seen, each->pose)) continue;
        if (!contains(seen, each->pose)) seen.push_back(each->pose);
        recent.done.push_back(*each);
    }
    std::reverse(recent.done.begin(), recent.done.end());
    return recent;
}

Practised practised(const std::vector<SessionRecord>& sessions, int today) {
    Practised all;
    for (const SessionRecord& session : sessions) {
        if (is_check(session.routine) || day_of(session.started) > today + 1) continue;
        const int day = std::min(day_of(session.started), today);
        for (const DoneItem& item : session.items) {
            const Practised::Done done{day, item.pose, item.variant};
            if (item.done > 0 && (all.done.empty() || !(all.done.back() == done)))
                all.done.push_back(done);
        }
    }
    std::stable_sort(
        all.done.begin(), all.done.end(),
        [](const Practised::Done& a, const Practised::Done& b) { return a.day < b.day; });
    return all;
}

}  // namespace catcow
