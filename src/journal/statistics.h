#pragma once

#include <string>
#include <vector>

#include "journal/record.h"

namespace catcow {

struct Day {
    std::string date;  // local date, "2026-11-22"
    int sessions = 0;
    long long seconds = 0;
    bool operator==(const Day&) const = default;
};

struct Statistics {
    int sessions = 0;
    long long seconds = 0;
    std::vector<Day> days;  // newest first; only days with a session
    bool operator==(const Statistics&) const = default;
};

// Returns the totals. The order of the records does not matter. Of records with the same id, only
// the longest one counts.
Statistics statistics(const std::vector<SessionRecord>& records);

}  // namespace catcow
