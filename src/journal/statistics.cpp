#include "journal/statistics.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace catcow {
namespace {

constexpr long long seconds_in_a_day = 24 * 60 * 60;

// Returns days since 1970-01-01 in local time, rounded down, also before 1970.
long long local_day(const Instant& instant) {
    const long long local = instant.unix_seconds + 60LL * instant.offset_minutes;
    return local / seconds_in_a_day - (local % seconds_in_a_day < 0 ? 1 : 0);
}

// Returns one record for each id: the longest one, if a session was written twice.
std::vector<const SessionRecord*> without_doubles(const std::vector<SessionRecord>& records) {
    std::vector<const SessionRecord*> sorted;
    sorted.reserve(records.size());
    for (const SessionRecord& record : records) sorted.push_back(&record);
    const auto before = [](const SessionRecord* a, const SessionRecord* b) {
        return std::tuple(std::string_view(a->id), -a->seconds, a->started.unix_seconds,
                          a->started.offset_minutes) <
               std::tuple(std::string_view(b->id), -b->seconds, b->started.unix_seconds,
                          b->started.offset_minutes);
    };
    std::sort(sorted.begin(), sorted.end(), before);
    const auto same = [](const SessionRecord* a, const SessionRecord* b) { return a->id == b->id; };
    sorted.erase(std::unique(sorted.begin(), sorted.end(), same), sorted.end());
    return sorted;
}

}  // namespace

Statistics statistics(const std::vector<SessionRecord>& records) {
    Statistics result;
    std::map<long long, Day, std::greater<>> days;
    for (const SessionRecord* record : without_doubles(records)) {
        ++result.sessions;
        result.seconds += record->seconds;
        Day& day = days[local_day(record->started)];
        if (day.sessions++ == 0) day.date = iso_date(record->started);
        day.seconds += record->seconds;
    }
    result.days.reserve(days.size());
    for (auto& entry : days) result.days.push_back(std::move(entry.second));
    return result;
}

}  // namespace catcow
