#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "journal/statistics.h"

using namespace catcow;

namespace {

SessionRecord session(std::string id, long long unix_seconds, int length, int offset_minutes = 0) {
    SessionRecord record;
    record.id = std::move(id);
    record.started = {unix_seconds, offset_minutes};
    record.seconds = length;
    return record;
}

constexpr long long new_year_2026 = 1'767'225'600;  // 2026-01-01T00:00:00Z

TEST(Instant, DatesAgreeWithKnownOnes) {
    EXPECT_EQ(iso_date({0, 0}), "1970-01-01");
    EXPECT_EQ(iso_date({-1, 0}), "1969-12-31");
    EXPECT_EQ(iso_date({951'782'400, 0}), "2000-02-29");
    EXPECT_EQ(iso_date({951'868'799, 0}), "2000-02-29");
    EXPECT_EQ(iso_date({1'709'164'800, 0}), "2024-02-29");
    EXPECT_EQ(iso_date({2'147'483'648, 0}), "2038-01-19");
    EXPECT_EQ(iso_date({4'107'542'400, 0}), "2100-03-01");
    EXPECT_EQ(iso_date({4'107'542'399, 0}), "2100-02-28") << "2100 is no leap year";
    EXPECT_EQ(iso_date({253'402'300'799, 0}), "9999-12-31");
    EXPECT_EQ(iso_date({-62'135'596'800, 0}), "0001-01-01");
}

TEST(Instant, TheDateIsTheOneOnTheWall) {
    EXPECT_EQ(iso_date({new_year_2026, 0}), "2026-01-01");
    EXPECT_EQ(iso_date({new_year_2026, -1}), "2025-12-31");
    EXPECT_EQ(iso_date({new_year_2026 - 1, 1}), "2026-01-01");
    EXPECT_EQ(iso_date({new_year_2026 + 9 * 3600, -600}), "2025-12-31") << "Honolulu";
    EXPECT_EQ(iso_date({new_year_2026 - 14 * 3600, 840}), "2026-01-01") << "Kiritimati";
    EXPECT_EQ(iso_date({951'782'400, -30}), "2000-02-28");
    EXPECT_EQ(iso_date({1'709'251'199, 60}), "2024-03-01");
}

TEST(Statistics, NothingDoneIsNothing) { EXPECT_TRUE(statistics({}) == Statistics{}); }

TEST(Statistics, DaysAreLocalAndTheNewestIsFirst) {
    const Statistics expected{
        4, 1000, {{"2026-01-02", 1, 400}, {"2026-01-01", 2, 500}, {"2025-12-31", 1, 100}}};
    EXPECT_TRUE(
        statistics({session("a", new_year_2026 + 3600, 100, -120),  // still 2025 in local time
                    session("b", new_year_2026 + 7200, 200),
                    session("c", new_year_2026 + 86'399, 300),
                    session("d", new_year_2026 + 86'399, 400, 60)}) == expected);
}

TEST(Statistics, DaysBefore1970AreDaysToo) {
    const Statistics expected{2, 2, {{"1970-01-01", 1, 1}, {"1969-12-31", 1, 1}}};
    EXPECT_TRUE(statistics({session("a", -1, 1), session("b", 0, 1)}) == expected);
}

TEST(Statistics, ASessionThatWasWrittenTwiceCountsOnce) {
    const Statistics expected{1, 300, {{"2026-01-01", 1, 300}}};
    EXPECT_TRUE(statistics({session("a", new_year_2026, 300), session("a", new_year_2026, 300)}) ==
                expected);
    EXPECT_TRUE(statistics({session("a", new_year_2026, 120), session("a", new_year_2026, 300)}) ==
                expected);
}

TEST(Statistics, TheOrderOfRecordsDoesNotMatter) {
    std::mt19937 random(11);
    std::vector<SessionRecord> records;
    for (int i = 0; i < 500; ++i) {
        const int offset = static_cast<int>(random() % 1681) - 840;
        records.push_back(session(std::to_string(random() % 400), static_cast<long long>(random()),
                                  static_cast<int>(random() % 4000), offset));
    }
    const Statistics first = statistics(records);
    EXPECT_TRUE(std::is_sorted(first.days.rbegin(), first.days.rend(),
                               [](const Day& a, const Day& b) { return a.date < b.date; }));
    for (int i = 0; i < 20; ++i) {
        std::shuffle(records.begin(), records.end(), random);
        EXPECT_TRUE(statistics(records) == first);
    }
}

TEST(Statistics, SecondsOfALifetimeDoNotOverflow) {
    std::vector<SessionRecord> records;
    for (int i = 0; i < 10; ++i)
        records.push_back(session(std::to_string(i), new_year_2026, 2'000'000'000));
    EXPECT_EQ(statistics(records).seconds, 20'000'000'000);
    EXPECT_EQ(statistics(records).days.front().seconds, 20'000'000'000);
}

}  // namespace
