#pragma once

#include <string>

#include "catalogue/texts.h"
#include "journal/record.h"

// Formats numbers and dates for a language. The formats are among its texts.

namespace catcow {

// Returns the value rounded to halves: "4" or "4.5".
std::string written_half(const Texts& words, double value);
// Returns a length of time: "45 minutes", "1 hour", "2 hours 5 minutes".
std::string written_minutes(const Texts& words, int minutes);
// Returns the local date: "22 November 2026".
std::string written_date(const Texts& words, const Instant& instant);
std::string written_time(const Instant& instant);  // local time of day: "09:05"
std::string written_clock(double seconds);         // a length of time: "2:05"
std::string written_zone(int offset_minutes);      // "UTC", "UTC+1", "UTC-3:30"

}  // namespace catcow
