#pragma once

#include <string>

#include "catalogue/texts.h"
#include "journal/reminders.h"
#include "plan/calendar.h"

namespace catcow {

// Pure functions that say what the person is reminded of.

// Returns when, or that there are none: "Practice at 07:30".
std::string in_short(const Reminders& reminders, const Texts& texts);
// Returns the times of so many posture checks a day: "At 11:00, 15:00". Empty for none.
std::string check_times(int checks, const Texts& texts);
// Returns what the calendar is to have. `page`: address of the app. `today`: day_of() now. `now`: seconds since
// 1970-01-01 UTC. `removes`: all that any earlier file can have made is cancelled.
CalendarFile calendar_file(const Reminders& reminders, const Texts& texts, const std::string& page,
                           int today, long long now, bool removes);

}  // namespace catcow
