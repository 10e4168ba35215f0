#include <chrono>
#include <cstdio>

#include "journal/record.h"

namespace catcow {
namespace {

// std::chrono's calendar uses Howard Hinnant's days_from_civil and civil_from_days
// (howardhinnant.github.io/date_algorithms.html). It is correct for all years, also before 1970.
using Seconds = std::chrono::sys_seconds;

Seconds utc(const Instant& instant) { return Seconds(std::chrono::seconds(instant.unix_seconds)); }

}  // namespace

Date local_date(const Instant& instant) {
    const Seconds time = utc(instant) + std::chrono::minutes(instant.offset_minutes);
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(time));
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

std::string iso_date(const Instant& instant) {
    const Date date = local_date(instant);
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
    return text;
}

}  // namespace catcow
