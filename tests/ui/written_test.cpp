#include "ui/written.h"

#include <gtest/gtest.h>

#include "support/shown_screens.h"

namespace catcow::testing {
namespace {

class Written : public ::testing::Test {
protected:
    ~Written() override { shown_language() = "en"; }
    static const Texts& in(const char* language) {
        shown_language() = language;
        return shipped_texts();
    }
};

constexpr Instant late_on_new_years_eve{1'798'761'599, 0};  // 2026-12-31 23:59:59

TEST_F(Written, HalvesHaveThePointOrTheCommaOfTheLanguage) {
    EXPECT_EQ(written_half(in("en"), 4.5), "4.5");
    EXPECT_EQ(written_half(in("de"), 4.5), "4,5");
    EXPECT_EQ(written_half(in("es"), 4.5), "4,5");
    EXPECT_EQ(written_half(in("de"), 10), "10");
    EXPECT_EQ(written_half(in("de"), 0.5), "0,5");
}

// A routine of eleven hours was told as 660 minutes.
TEST_F(Written, AnHourOrMoreIsWrittenInHours) {
    EXPECT_EQ(written_minutes(in("en"), 1), "1 minute");
    EXPECT_EQ(written_minutes(in("en"), 59), "59 minutes");
    EXPECT_EQ(written_minutes(in("en"), 60), "1 hour");
    EXPECT_EQ(written_minutes(in("en"), 61), "1 hour 1 minute");
    EXPECT_EQ(written_minutes(in("de"), 665), "11 Stunden 5 Minuten");
    EXPECT_EQ(written_minutes(in("es"), 120), "2 horas");
}

TEST_F(Written, DatesAreWrittenAsOneWritesThemThere) {
    EXPECT_EQ(written_date(in("en"), late_on_new_years_eve), "31 December 2026");
    EXPECT_EQ(written_date(in("de"), late_on_new_years_eve), "31. Dezember 2026");
    EXPECT_EQ(written_date(in("es"), late_on_new_years_eve), "31 de diciembre de 2026");
    EXPECT_EQ(written_date(in("de"), {late_on_new_years_eve.unix_seconds, 60}), "1. Januar 2027")
        << "the local day";
}

TEST_F(Written, ATimeOfDayIsLocalAndNamesItsZoneInUtc) {
    EXPECT_EQ(written_time({0, 0}), "00:00");
    EXPECT_EQ(written_time({0, -30}), "23:30");
    EXPECT_EQ(written_time({1'798'740'000, 60}), "19:00");
    EXPECT_EQ(written_time({9 * 3600 + 5 * 60 + 59, 0}), "09:05");
    EXPECT_EQ(written_zone(0), "UTC");
    EXPECT_EQ(written_zone(60), "UTC+1");
    EXPECT_EQ(written_zone(-210), "UTC-3:30");
    EXPECT_EQ(written_zone(-5), "UTC-0:05");
}

}  // namespace
}  // namespace catcow::testing
