#include "plan/calendar.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include "base/utf8.h"
#include "plan/programme.h"

namespace catcow {
namespace {

constexpr std::size_t most_octets = 75;  // of a line, without its end
constexpr const char* weekdays[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

// Adds a content line, folded where it is too long: the rest follows a line end and a space.
void add_line(std::string& file, std::string_view line) {
    std::size_t octets = 0;
    while (!line.empty()) {
        std::string letter;
        if (const auto point = take_code_point(line)) append_code_point(letter, *point);
        if (octets + letter.size() > most_octets) {
            file += "\r\n ";
            octets = 1;
        }
        file += letter;
        octets += letter.size();
    }
    file += "\r\n";
}

void add_text(std::string& file, const char* name, std::string_view text) {
    std::string line = name;
    for (const char letter : clean_lines(text)) {
        if (letter == '\n') {
            line += "\\n";
            continue;
        }
        if (letter == '\\' || letter == ';' || letter == ',') line += '\\';
        line += letter;
    }
    add_line(file, line);
}

std::string date(int day) {
    const std::chrono::year_month_day on{std::chrono::sys_days(std::chrono::days(day))};
    char text[40];
    std::snprintf(text, sizeof text, "%04d%02d%02d", static_cast<int>(on.year()),
                  static_cast<int>(static_cast<unsigned>(on.month())),
                  static_cast<int>(static_cast<unsigned>(on.day())));
    return text;
}

std::string time(long long of_day) {
    char text[40];
    std::snprintf(text, sizeof text, "T%02d%02d%02d", static_cast<int>(of_day / 3600 % 24),
                  static_cast<int>(of_day / 60 % 60), static_cast<int>(of_day % 60));
    return text;
}

// The first occurrence must be one of the rule. One that is over for today is harmless.
int first_day(const Reminder& reminder, int today) {
    int day = today;
    while (!reminder.days[static_cast<std::size_t>(day - monday_of(day))]) ++day;
    return day;
}

void add_event(std::string& text, const CalendarFile& file, const Reminder& reminder) {
    constexpr long long whole_day = 86'400;
    std::string days;
    for (std::size_t i = 0; i < reminder.days.size(); ++i) {
        if (reminder.days[i]) days += (days.empty() ? "" : ",") + std::string(weekdays[i]);
    }
    add_line(text, "BEGIN:VEVENT");
    add_line(text, "UID:" + reminder.id + "-" + file.owner + "@catcow");
    add_line(text, "SEQUENCE:" + std::to_string(file.now / 60));
    add_line(text, "DTSTAMP:" + date(static_cast<int>(file.now / whole_day)) +
                       time(file.now % whole_day) + "Z");
    add_line(text, "DTSTART:" + date(first_day(reminder, file.today)) +
                       time(3600LL * reminder.hour + 60LL * reminder.minute));
    add_line(text, "DURATION:PT" + std::to_string(reminder.minutes) + "M");
    add_line(text, "RRULE:FREQ=WEEKLY;BYDAY=" + days);
    add_text(text, "SUMMARY:", reminder.title);
    if (!reminder.about.empty()) add_text(text, "DESCRIPTION:", reminder.about);
    if (!file.page.empty()) add_line(text, "URL:" + clean_line(file.page) + reminder.fragment);
    add_line(text, "TRANSP:TRANSPARENT");
    add_line(text, file.removes ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    if (!file.removes) {
        add_line(text, "BEGIN:VALARM");
        add_line(text, "ACTION:DISPLAY");
        add_text(text, "DESCRIPTION:", reminder.title);
        add_line(text, "TRIGGER:PT0S");
        add_line(text, "END:VALARM");
    }
    add_line(text, "END:VEVENT");
}

}  // namespace

std::string calendar_text(const CalendarFile& file) {
    std::string text;
    add_line(text, "BEGIN:VCALENDAR");
    add_line(text, "VERSION:2.0");
    add_text(text, "PRODID:", "-//Catcow//Catcow//" + file.language);
    add_line(text, "CALSCALE:GREGORIAN");
    add_line(text, file.removes ? "METHOD:CANCEL" : "METHOD:PUBLISH");
    for (const Reminder& reminder : file.reminders) {
        if (reminder.days.any()) add_event(text, file, reminder);
    }
    add_line(text, "END:VCALENDAR");
    return text;
}

}  // namespace catcow
