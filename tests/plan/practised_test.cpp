// What past sessions mean for today, whatever the calendar of the person did.
#include "plan/practised.h"

#include <gtest/gtest.h>

#include "plan/people.h"
#include "plan/sessions.h"

namespace catcow::testing {
namespace {

constexpr long long whole_day = 86'400, some_day = 20'000;

SessionRecord session(long long unix_seconds, int offset_minutes, std::vector<DoneItem> items) {
    SessionRecord record;
    record.started = {unix_seconds, offset_minutes};
    record.items = std::move(items);
    return record;
}

TEST(PractisedTest, ADayIsThatOfTheCalendarWhereThePersonWas) {
    EXPECT_EQ(day_of({some_day * whole_day, 0}), some_day);
    EXPECT_EQ(day_of({some_day * whole_day, -1}), some_day - 1);
    EXPECT_EQ(day_of({some_day * whole_day + whole_day - 1, 1}), some_day + 1);
    EXPECT_EQ(day_of({-1, 0}), -1);
    EXPECT_EQ(day_of({-whole_day, 0}), -1);
    EXPECT_EQ(day_of({-whole_day - 1, 0}), -2);
}

TEST(PractisedTest, OnlyWholeBreathsCountAndBothSidesAreOne) {
    const Practised done =
        practised({session(some_day * whole_day, 0,
                           {{.pose = 2, .side = Side::left, .planned = 3, .done = 3},
                            {.pose = 2, .side = Side::right, .planned = 3, .done = 2},
                            {.pose = 5, .planned = 4, .done = 0}})},
                  some_day);
    EXPECT_EQ(done.done, (std::vector<Practised::Done>{{some_day, 2, 0}}));
    EXPECT_EQ(done.last_day(2), some_day);
    EXPECT_EQ(done.last_day(5), std::nullopt);
}

// A posture check moves nothing: the plan counts it neither as done nor as the session before.
TEST(PractisedTest, APostureCheckIsNoMovementThatWasDone) {
    SessionRecord check =
        session(some_day * whole_day, 0, {{.pose = first_check, .planned = 6, .done = 6}});
    check.routine.id = "check:sitting";
    EXPECT_TRUE(practised({check}, some_day).done.empty());
    EXPECT_TRUE(newest({check}, some_day).empty());
    check.routine.id.clear();
    EXPECT_EQ(newest({check}, some_day).size(), 1U);
}

// Ten years of history made a proposal take 23 ms in a browser.
TEST(PractisedTest, WhatWasDoneSinceADayKeepsTheLastTimeOfEachPoseBefore) {
    const Practised all{{{1, 2, 0}, {2, 3, 0}, {3, 2, 1}, {8, 5, 0}, {8, 3, 0}, {9, 5, 1}}};
    EXPECT_EQ(all.since(8).done,
              (std::vector<Practised::Done>{{3, 2, 1}, {8, 5, 0}, {8, 3, 0}, {9, 5, 1}}));
    EXPECT_EQ(all.since(0).done, all.done);
    EXPECT_EQ(all.since(10).done, (std::vector<Practised::Done>{{3, 2, 1}, {8, 3, 0}, {9, 5, 1}}));
}

// Somebody who flies from Auckland to Honolulu arrives on the day before.
TEST(PractisedTest, TomorrowIsTodayAcrossTheDateLineAndLaterIsAWrongClock) {
    const auto of = [](int days) {
        return practised(
            {session((some_day + days) * whole_day, 0, {{.pose = 2, .planned = 1, .done = 1}})},
            some_day);
    };
    EXPECT_EQ(of(1).last_day(2), some_day);
    EXPECT_TRUE(of(2).done.empty());
    EXPECT_TRUE(of(365).done.empty());
    EXPECT_EQ(of(-365).last_day(2), some_day - 365);
}

TEST(PractisedTest, TheOldestComesFirstInWhateverOrderTheRowsAre) {
    const auto on = [](long long days, int pose) {
        return session(days * whole_day, 0, {{.pose = pose, .planned = 1, .done = 1}});
    };
    const Practised done =
        practised({on(some_day, 2), on(some_day - 3, 5), on(some_day - 1, 2)}, some_day);
    ASSERT_EQ(done.done.size(), 3U);
    EXPECT_EQ(done.done[0].pose, 5);
    EXPECT_EQ(done.last_day(2), some_day);
}

TEST(PlanRulesTest, AFaultNamesFileAndField) {
    const Catalogue& catalogue = Life::content().catalogue;
    const auto fault = [&](const std::string& from, const std::string& to) {
        SourceFile file = asset("plan.json");
        const std::size_t at = file.text.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        file.text.replace(at, from.size(), to);
        const Result<PlanRules> read = load_plan_rules({file}, catalogue);
        return read ? std::string() : read.error().message;
    };
    EXPECT_EQ(fault("\"knee-rocks\"", "\"knee-rock\""),
              "plan.json: places[1].warm_up[1]: there is no such pose");
    EXPECT_EQ(fault("\"floor\"", "\"cellar\""),
              "plan.json: places[1].levels[1]: there is no such level");
    EXPECT_EQ(fault("\"id\": \"bed\"", "\"id\": \"hammock\""),
              "plan.json: places: must be mat, no-floor, chair and bed");
    EXPECT_NE(fault("\"week\": 7", "\"week\": 0"), "");
    EXPECT_EQ(load_plan_rules({}, catalogue).error().message, "plan.json: is missing");
}

}  // namespace
}  // namespace catcow::testing
