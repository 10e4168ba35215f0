// A person's own activities are asked for every two weeks, and what became possible is what they said.
#include "plan/activities.h"

#include <gtest/gtest.h>

#include "plan/people.h"

namespace catcow::testing {
namespace {

constexpr int that_day = 20'000;

Activity socks(std::vector<Activity::Rating> ratings = {}) {
    return {"a", "Put on my socks", std::move(ratings)};
}
std::size_t due_with(std::vector<Activity::Rating> ratings) {
    return ratings_due({socks(std::move(ratings))}, that_day, Life::content().rules).size();
}
std::size_t possible_with(std::vector<Activity::Rating> ratings) {
    return now_possible({socks(std::move(ratings))}, Life::content().rules).size();
}

TEST(Activities, AreAskedForEveryTwoWeeksAlsoWithAWrongClock) {
    EXPECT_EQ(due_with({}), 1U);
    EXPECT_EQ(due_with({{that_day, 3}}), 0U);
    EXPECT_EQ(due_with({{that_day - 13, 3}}), 0U);
    EXPECT_EQ(due_with({{that_day - 14, 3}}), 1U);
    EXPECT_EQ(due_with({{that_day + 1, 3}}), 0U) << "across the date line";
    EXPECT_EQ(due_with({{that_day + 365, 3}}), 1U) << "the clock was wrong, or is set back";
}

TEST(Activities, ASecondAnswerOfADayReplacesTheFirstAndTheFirstOfAllStays) {
    Activity one = rated(rated(socks(), 3, that_day), 4, that_day);
    EXPECT_EQ(one.ratings, (std::vector<Activity::Rating>{{that_day, 4}}));
    for (int day = 1; day <= 500; ++day) one = rated(one, day % 11, that_day + day);
    EXPECT_EQ(one.ratings.size(), most_ratings);
    EXPECT_EQ(one.ratings.front(), (Activity::Rating{that_day, 4}));
    EXPECT_EQ(one.ratings.back().day, that_day + 500);
}

TEST(Activities, YouCanNowIsSaidFromFourOrLessToSevenOrMore) {
    for (int before = 0; before <= 10; ++before) {
        for (int now = 0; now <= 10; ++now)
            EXPECT_EQ(possible_with({{1, before}, {15, now}}), before <= 4 && now >= 7);
    }
    EXPECT_EQ(possible_with({}), 0U);
    EXPECT_EQ(possible_with({{1, 3}, {15, 8}, {29, 6}}), 0U) << "not any more";
    EXPECT_EQ(possible_with({{1, 6}, {15, 2}, {29, 7}}), 1U);
}

TEST(Activities, ATextIsOneLineOfFortyLetters) {
    EXPECT_EQ(activity_text("Sit\nthrough a film"), "Sit through a film");
    EXPECT_EQ(activity_text(" \u200b\n"), "");
    std::string long_one, cut;
    for (int i = 0; i < 60; ++i) long_one += "ß";
    for (int i = 0; i < 40; ++i) cut += "ß";
    EXPECT_EQ(activity_text(long_one), cut);
}

TEST(Activities, TwoTabsRateAddRenameAndRemoveAndNothingIsLost) {
    const std::vector<Activity> base{socks({{1, 3}}), {"b", "Sit", {}}};
    std::vector<Activity> mine = base, theirs = base;
    mine[0] = rated(mine[0], 5, 15);
    mine.pop_back();
    theirs[0] = rated(theirs[0], 6, 14);
    theirs[0].text = "Put on socks";
    theirs.push_back({"c", "Walk", {}});
    const std::vector<Activity> expected{{"a", "Put on socks", {{1, 3}, {14, 6}, {15, 5}}},
                                         {"c", "Walk", {}}};
    EXPECT_EQ(merged(base, mine, theirs), expected);
    std::vector<Activity> four = base, other = base;
    four.push_back({"d", "Lift", {}});
    other.push_back({"c", "Walk", {}});
    EXPECT_EQ(merged(base, four, other), other) << "three at most";
    EXPECT_EQ(merged(base, four, {}), (std::vector<Activity>{{"d", "Lift", {}}}));
}

}  // namespace
}  // namespace catcow::testing
