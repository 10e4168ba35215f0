#include "ui/written.h"

#include <cmath>
#include <cstdlib>

namespace catcow {

std::string written_half(const Texts& words, double value) {
    const int halves = static_cast<int>(std::lround(value * 2));
    std::string number = std::to_string(halves / 2);
    if (halves % 2 != 0) number.append(words("app.written.decimal")).append("5");
    return number;
}

std::string written_minutes(const Texts& words, int minutes) {
    const int hours = minutes / 60;
    if (hours == 0) return words.count("app.time.minutes", minutes);
    std::string time = words.count("app.time.hours", hours);
    if (minutes % 60 != 0) time.append(" ").append(words.count("app.time.minutes", minutes % 60));
    return time;
}

std::string written_date(const Texts& words, const Instant& instant) {
    const Date date = local_date(instant);
    return words.format("app.written.date",
                        {{"day", std::to_string(date.day)},
                         {"month", words("app.written.months." + std::to_string(date.month))},
                         {"year", std::to_string(date.year)}});
}

std::string written_clock(double seconds) {
    const int whole = static_cast<int>(seconds);
    return std::to_string(whole / 60) + (whole % 60 < 10 ? ":0" : ":") + std::to_string(whole % 60);
}

std::string written_zone(int offset_minutes) {
    if (offset_minutes == 0) return "UTC";
    const int size = std::abs(offset_minutes), minutes = size % 60;
    std::string zone = (offset_minutes < 0 ? "UTC-" : "UTC+") + std::to_string(size / 60);
    if (minutes > 0) zone += (minutes < 10 ? ":0" : ":") + std::to_string(minutes);
    return zone;
}

std::string written_time(const Instant& instant) {
    constexpr long long day = 24 * 60;
    const long long local = instant.unix_seconds / 60 + instant.offset_minutes;
    const long long minute = (local % day + day) % day;
    const auto two = [](long long n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return two(minute / 60) + ":" + two(minute % 60);
}

}  // namespace catcow
