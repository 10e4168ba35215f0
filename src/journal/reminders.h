#pragma once

#include <string>

namespace catcow {

// What the person wants to be reminded of by the calendar of their device (plan/calendar.h). A field of the settings.
struct Reminders {
    std::string owner;    // random, from the first file on; empty: none was made yet
    int days = 0;         // of practice, a bit for each: 1 Monday .. 64 Sunday
    int minute = 7 * 60;  // of the day, for practice: 0..1439
    int checks = 0;       // posture checks on a working day, 0..most_checks
    bool operator==(const Reminders&) const = default;
};
inline constexpr int most_checks = 3;

}  // namespace catcow
