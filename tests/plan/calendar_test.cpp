// The file of reminders is what RFC 5545 says, for any words, and keeps the time by the clock.
#include "plan/calendar.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "plan/programme.h"
#include "support/session_random.h"

namespace catcow::testing {
namespace {

// The file that tests/web/unit/calendar.test.mjs reads with a calendar library. From Thursday, 2026-10-22: the clocks
// of Berlin change on 2026-10-25, those of New York on 2026-11-01.
CalendarFile sample_calendar() {
    CalendarFile file;
    file.owner = "3f2b9c";
    file.page = "https://example.org/catcow/";
    file.language = "de";
    file.today = 20'748;
    file.now = 20'748LL * 86'400 + 12 * 3600 + 5 * 60 + 9;
    file.reminders = {
        {"practice", 0b0010101, 7, 30, "Rücken: Zeit für deine Einheit 🐈; 8 Minuten, ruhig",
         "Öffne Catcow.\nWenn dein Rücken heute schlecht ist, wähle \"Heute geht es mir "
         "schlecht\"; "
         "das dauert höchstens 6 Minuten \\ mehr nicht.",
         8},
        {"posture1", 0b0011111, 2, 30, "Haltung prüfen", "",
         1},  // 02:30 does not exist twice a year
        {"none", 0, 9, 0, "kommt nie", "", 1},
    };
    return file;
}

std::vector<std::string> lines_of_file(const std::string& text) {
    std::vector<std::string> lines{""};
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') {
            EXPECT_NE(text[i], '\n') << "a line feed alone";
            lines.back() += text[i];
            continue;
        }
        EXPECT_EQ(text.at(++i), '\n') << "a carriage return alone";
        lines.emplace_back();
    }
    EXPECT_EQ(lines.back(), "") << "the last line has no end";
    lines.pop_back();
    return lines;
}

std::string unfolded(const std::vector<std::string>& lines) {
    std::string all;
    for (const std::string& line : lines) {
        EXPECT_LE(line.size(), 75U) << line;
        const bool goes_on = !line.empty() && line[0] == ' ';
        all += goes_on ? line.substr(1) : (all.empty() ? "" : "\n") + line;
    }
    return all;
}

TEST(Calendar, TheSampleIsTheFileThatTheLibraryReads) {
    std::ifstream kept("tests/plan/calendar.ics", std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(kept), {}};
    EXPECT_EQ(calendar_text(sample_calendar()), text);
}

TEST(Calendar, LinesEndInCrLfAndHaveAtMost75OctetsAndNoCutLetter) {
    const auto lines = lines_of_file(calendar_text(sample_calendar()));
    const std::string all = unfolded(lines);
    EXPECT_NE(all.find("SUMMARY:Rücken: Zeit für deine Einheit 🐈\\; 8 Minuten\\, ruhig\n"),
              std::string::npos)
        << all;
    EXPECT_NE(all.find("Catcow.\\nWenn"), std::string::npos);
    EXPECT_NE(all.find("Minuten \\\\ mehr"), std::string::npos);
    EXPECT_NE(all.find("UID:practice-3f2b9c@catcow\n"), std::string::npos);
    EXPECT_EQ(all.find("kommt nie"), std::string::npos) << "on no day";
    for (const std::string& line : lines) {
        EXPECT_FALSE(line.empty());
        EXPECT_NE(static_cast<unsigned char>(line[line[0] == ' ']) & 0xC0, 0x80) << "a cut letter";
    }
}

TEST(Calendar, AnyWordsComeBackAndNoneBecomesALineOfItsOwn) {
    Random random(5);
    const std::vector<std::string> pieces{"a", ";",  ",", "\\", "\n",   "\r",
                                          "ü", "🐈", " ", ":",  "\xff", "END:VEVENT"};
    for (int i = 0; i < 500; ++i) {
        CalendarFile file = sample_calendar();
        std::string words;
        for (int n = random.between(1, 200); n > 0; --n)
            words += pieces[static_cast<std::size_t>(
                random.between(0, static_cast<int>(pieces.size()) - 1))];
        file.reminders[0].title = words;
        const auto lines = lines_of_file(calendar_text(file));
        unfolded(lines);
        EXPECT_EQ(std::count(lines.begin(), lines.end(), "END:VEVENT"), 2);
    }
}

TEST(Calendar, AnEventBeginsOnOneOfItsDaysAndNotBeforeToday) {
    for (int day = 20'000; day < 20'028; ++day) {
        for (unsigned long days = 1; days < 128; ++days) {
            CalendarFile file = sample_calendar();
            file.today = day;
            file.reminders = {{"p", days, 7, 0, "t", ""}};
            int first = day;
            while (!file.reminders[0].days[static_cast<std::size_t>(first - monday_of(first))])
                ++first;
            EXPECT_LT(first, day + 7);
            file.reminders[0].days = 127;
            file.today = first;  // on every day, it begins today
            const std::string there = calendar_text(file);
            file.reminders[0].days = days;
            file.today = day;
            const auto start = [](const std::string& text) {
                return text.substr(text.find("DTSTART:"), 23);
            };
            EXPECT_EQ(start(calendar_text(file)), start(there));
        }
    }
}

TEST(Calendar, ANewerFileHasTheSameEventsAndCanRemoveThem) {
    CalendarFile file = sample_calendar();
    const std::string first = calendar_text(file);
    file.now += 60;
    file.removes = true;
    const std::string second = calendar_text(file);
    for (const char* uid : {"UID:practice-3f2b9c@catcow\r\n", "UID:posture1-3f2b9c@catcow\r\n"}) {
        EXPECT_NE(first.find(uid), std::string::npos);
        EXPECT_NE(second.find(uid), std::string::npos);
    }
    EXPECT_NE(second.find("METHOD:CANCEL"), std::string::npos);
    EXPECT_EQ(second.find("VALARM"), std::string::npos);
    EXPECT_NE(first.find("SEQUENCE:" + std::to_string(file.now / 60 - 1)), std::string::npos);
}

}  // namespace
}  // namespace catcow::testing
