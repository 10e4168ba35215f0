#pragma once

#include <bitset>
#include <string>
#include <string_view>
#include <vector>

namespace catcow {

// A reminder that the calendar of the device shows: Catcow has no server that could. A file is made for it (iCalendar,
// RFC 5545), which the person opens once.
struct Reminder {
    // Names the event, so that a new file replaces it and another one removes it: lower-case letters and digits.
    std::string id;
    std::bitset<7> days;  // from Monday
    int hour = 7, minute = 0;
    std::string title, about;  // plain text, of any length and with any characters
    int minutes = 10;          // how long the event is, 1..1439
    std::string fragment{};    // of the address of the app, such as "#check"
    bool operator==(const Reminder&) const = default;
};

struct CalendarFile {
    std::vector<Reminder> reminders;  // those without a day are left out
    std::string owner;     // random and kept for ever, so that the events of two people differ
    std::string page;      // address of the app; empty: none
    std::string language;  // code, such as "de"
    int today = 0;         // day_of() now: the events begin on or after it
    long long now = 0;     // seconds since 1970-01-01 UTC
    bool removes = false;  // the events are cancelled
};

// Returns the text of the .ics file. Lines end in CR LF and have at most 75 octets; a character is never cut.
// The times are floating (no zone): 07:30 is 07:30 by the clock of the device, on both sides of a change to or from
// daylight saving time and in another country. A TZID would need the rules of its zone in the file, would become false
// when a government changes them, and would ring at night on a journey. The UID of an event is its id and the owner, and
// its SEQUENCE is the time in minutes, so a newer file replaces what an older one made. Not all calendars follow
// that: the page says how to remove the events by hand.
std::string calendar_text(const CalendarFile& file);

}  // namespace catcow
