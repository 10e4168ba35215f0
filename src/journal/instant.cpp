#include <chrono>
#include <cstdio>

#include "journal/record.h"

namespace catcow {
namespace {

// std::chrono's calendar is Howard Hinnant's days_from_civil and civil_from_days
// (howardhinnant.github.io/date_algorithms.html), right for every year on both sides of 1970.
using Seconds = std::chrono::sys_seconds;

Seconds utc(const Instant& instant) { return Seconds(std::chrono::seconds(instant.unix_seconds)); }

std::string date_of(Seconds time) {
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(time));
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

}  // namespace

std::string iso_date(const Instant& instant) {
    return date_of(utc(instant) + std::chrono::minutes(instant.offset_minutes));
}

}  // namespace catcow
