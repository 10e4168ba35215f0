#pragma once

#include <optional>
#include <vector>

#include "journal/record.h"

namespace catcow {

// A day of the local calendar: days since 1970-01-01.
int day_of(const Instant& instant);

// What past sessions mean for the next one.
struct Practised {
    struct Done {
        int day = 0;
        int pose = 0, variant = 0;  // numbers
        bool operator==(const Done&) const = default;
    };
    std::vector<Done> done;  // oldest first; each at least one whole breath
    // Returns when and how the pose was done last; nothing if it never was.
    std::optional<Done> last(int pose) const;
    std::optional<int> last_day(int pose) const;
    // Returns what was done on this day or later, and the last time of each pose that was only done before. With ten years
    // of history a proposal takes 20 times as long without this.
    Practised since(int day) const;
};

// Takes the sessions up to `today`. What is dated tomorrow was done today: the person has travelled across the date
// line. What is dated later has a wrong date, because the clock was set back or was wrong then, and does not count.
// A posture check moves nothing and does not count either.
Practised practised(const std::vector<SessionRecord>& sessions, int today);

}  // namespace catcow
