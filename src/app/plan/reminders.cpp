#include "app/plan/reminders.h"

#include <array>
#include <vector>

#include "base/joined.h"
#include "ui/written.h"

namespace catcow {
namespace {

constexpr int hour = 60, working_days = 0b001'1111, all_days = 0b111'1111;
constexpr int minutes_of_check = 1, minutes_of_practice = 10;

// When the posture is checked, by how often: spread over a working day [D].
std::vector<int> hours_of_checks(int checks) {
    switch (checks) {
        case 0: return {};
        case 1: return {11};
        case 2: return {11, 15};
        default: return {10, 13, 16};
    }
}

std::string time_of_day(int minute) { return written_time({60LL * minute, 0}); }

}  // namespace

std::string in_short(const Reminders& reminders, const Texts& texts) {
    if (reminders.owner.empty() || (reminders.days == 0 && reminders.checks == 0))
        return std::string(texts("app.plan.remind.none"));
    if (reminders.days == 0) return std::string(texts("posture.title"));
    return texts.format("app.plan.remind.at", {{"time", time_of_day(reminders.minute)}});
}

std::string check_times(int checks, const Texts& texts) {
    std::vector<std::string> times;
    for (const int each : hours_of_checks(checks)) times.push_back(time_of_day(each * hour));
    if (times.empty()) return {};
    return texts.format("app.plan.remind.check_times", {{"times", joined(times)}});
}

CalendarFile calendar_file(const Reminders& reminders, const Texts& texts, const std::string& page,
                           int today, long long now, bool removes) {
    CalendarFile file{.reminders = {},
                      .owner = reminders.owner,
                      .page = page,
                      .language = texts.language(),
                      .today = today,
                      .now = now,
                      .removes = removes};
    const auto add = [&](std::string id, int days, int minute, const char* title, const char* about,
                         int minutes, const char* fragment) {
        file.reminders.push_back({.id = std::move(id),
                                  .days = static_cast<unsigned long long>(days),
                                  .hour = minute / hour,
                                  .minute = minute % hour,
                                  .title = std::string(texts(title)),
                                  .about = std::string(texts(about)),
                                  .minutes = minutes,
                                  .fragment = fragment});
    };
    add("practice", removes ? all_days : reminders.days, reminders.minute, "app.plan.remind.event",
        "app.plan.remind.event_about", minutes_of_practice, "");
    const std::vector<int> hours = hours_of_checks(removes ? most_checks : reminders.checks);
    for (std::size_t i = 0; i < hours.size(); ++i)
        add("posture" + std::to_string(i + 1), working_days, hours[i] * hour, "posture.title",
            "posture.how_often", minutes_of_check, "#check");
    return file;
}

}  // namespace catcow
