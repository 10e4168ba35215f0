// A week has a goal and no blame, and the programme has three steps, whatever the calendar does.
#include "plan/programme.h"

#include <gtest/gtest.h>

#include <set>

#include "plan/people.h"
#include "plan/practised.h"
#include "support/effort.h"

namespace catcow::testing {
namespace {

const PlanRules& the_rules() { return Life::content().rules; }
constexpr int a_monday = 20'003;  // 2024-10-07

// Sessions at noon of these days.
std::vector<SessionRecord> on_days(std::initializer_list<int> days) {
    std::vector<SessionRecord> all;
    for (const int day : days) {
        SessionRecord record;
        record.id = std::to_string(all.size());
        record.started.unix_seconds = day * 86'400LL + 43'200;
        record.items = {{1, 0, Side::none, 3, 3}};
        all.push_back(record);
    }
    return all;
}

Week week_with(std::initializer_list<int> days, const Programme& programme, int today_) {
    return week_of(on_days(days), programme, today_, the_rules());
}

TEST(ProgrammeTest, AWeekBeginsOnMonday) {
    EXPECT_EQ(monday_of(a_monday), a_monday);
    EXPECT_EQ(monday_of(a_monday + 6), a_monday);
    EXPECT_EQ(monday_of(a_monday + 7), a_monday + 7);
    EXPECT_EQ(monday_of(0), -3);  // Thursday, 1970-01-01
    EXPECT_EQ(monday_of(-4), -10);
}

TEST(ProgrammeTest, DaysCountAndNotSessions) {
    const Week week = week_with({a_monday - 1, a_monday, a_monday, a_monday, a_monday + 3},
                                {.days_a_week = 3}, a_monday + 4);
    EXPECT_EQ(week.done, 2);
    EXPECT_EQ(week.goal, 3);
    EXPECT_EQ(week.number, 0);
    EXPECT_FALSE(week.missed || week.asks || week.variety || week.over);
}

// A posture check takes a minute. It counts by itself, and for nothing else.
TEST(ProgrammeTest, ChecksOfTheWeekCountInTheirOwnRight) {
    std::vector<SessionRecord> sessions =
        on_days({a_monday - 8, a_monday - 1, a_monday, a_monday, a_monday + 2, a_monday + 4,
                 a_monday + 5, a_monday + 9});
    for (SessionRecord& session : sessions) session.routine.id = "check:sitting";
    const Programme three{.days_a_week = 3};
    Week week = week_of(sessions, three, a_monday + 4, the_rules());
    EXPECT_EQ(week.checks, 5) << "also the one that is dated tomorrow, not the one far ahead";
    EXPECT_EQ(week.done, 0);
    EXPECT_FALSE(week.missed || week.asks) << "nobody has practised yet";
    sessions.front().routine.id.clear();     // practised in the week before
    sessions[2].routine.id = "eight-poses";  // and once in this one
    week = week_of(sessions, three, a_monday + 4, the_rules());
    EXPECT_EQ(week.checks, 4);
    EXPECT_EQ(week.done, 1);
    sessions[3].items.front().done = 0;
    EXPECT_EQ(week_of(sessions, three, a_monday + 4, the_rules()).checks, 3)
        << "without a whole breath nothing is counted";
}

TEST(ProgrammeTest, TheTwelveWeeksHaveThreeStepsAndEnd) {
    const Programme begun{.days_a_week = 3, .started = a_monday + 3};
    for (int number = 1; number <= 13; ++number) {
        const Week week = week_with({}, begun, a_monday + 7 * (number - 1) + 4);
        EXPECT_EQ(week.number, number <= 12 ? number : 0);
        EXPECT_EQ(week.over, number > 12);
        EXPECT_EQ(week.variety, number >= 9);
        if (week.over) continue;
        EXPECT_EQ(week.step, number <= 4   ? Week::Step::settle_in
                             : number <= 8 ? Week::Step::build
                                           : Week::Step::keep);
    }
    EXPECT_EQ(week_with({}, begun, a_monday - 400).number, 1) << "the clock is set back";
}

TEST(ProgrammeTest, AMissedWeekIsSilentAndTheNextProposalIsEasier) {
    const Programme three{.days_a_week = 3};
    const Week week = week_with({a_monday - 10, a_monday - 9}, three, a_monday + 1);
    EXPECT_TRUE(week.missed);
    EXPECT_FALSE(week.asks);
    EXPECT_TRUE(with(PlanAsk{}, week, three, the_rules()).easier);
    EXPECT_FALSE(week_with({a_monday - 10, a_monday}, three, a_monday + 1).missed);
    EXPECT_FALSE(week_with({}, three, a_monday + 1).missed) << "the first visit";
    EXPECT_FALSE(week_with({a_monday - 3}, three, a_monday).missed);
}

TEST(ProgrammeTest, AfterAThinWeekOneQuestionIsAskedAndOneThingFollows) {
    Programme four{.days_a_week = 4};
    const std::initializer_list<int> thin{a_monday - 9, a_monday - 6, a_monday - 5};
    const auto asks = [&](int day) { return week_with(thin, four, day).asks; };
    EXPECT_TRUE(asks(a_monday));
    EXPECT_TRUE(asks(a_monday + 6));
    EXPECT_FALSE(asks(a_monday + 7));
    EXPECT_FALSE(
        week_with({a_monday - 9, a_monday - 6, a_monday - 5, a_monday - 4}, four, a_monday).asks)
        << "three of four";
    EXPECT_FALSE(week_with({a_monday - 3}, four, a_monday).asks)
        << "begun in the middle of that week";
    four.started = a_monday - 2;
    EXPECT_FALSE(asks(a_monday)) << "the programme was begun then";
    four.started.reset();
    four = with_barrier(four, Barrier::none, a_monday + 2);
    EXPECT_FALSE(asks(a_monday + 3)) << "skipped";
    const Week week = week_with(thin, four, a_monday + 3);
    for (int i = 1; i < barriers; ++i) {
        const Programme answered = with_barrier(four, static_cast<Barrier>(i), a_monday + 2);
        const BarrierChange change = change_for(answered.barrier, the_rules());
        EXPECT_EQ(change.minutes.has_value() + change.place.has_value() + change.easier +
                      change.variety + change.remind,
                  1);
        const PlanAsk ask = with(PlanAsk{}, week, answered, the_rules());
        EXPECT_EQ(ask.easier, change.easier);
        EXPECT_EQ(ask.variety, change.variety);
        const Week later = week_with(thin, answered, a_monday + 12);
        EXPECT_FALSE(with(PlanAsk{}, later, answered, the_rules()).variety) << "for one week";
    }
    EXPECT_EQ(change_for(Barrier::no_time, the_rules()).minutes, 5);
    EXPECT_EQ(change_for(Barrier::floor, the_rules()).place, PlanPlace::no_floor);
}

TEST(ProgrammeTest, AClockThatIsSetBackAndTheDateLineChangeNoCount) {
    const Programme three{.days_a_week = 3};
    EXPECT_EQ(week_with({a_monday + 2}, three, a_monday + 1).done, 1)
        << "tomorrow is today across the date line";
    const Week back = week_with({a_monday, a_monday + 1}, three, a_monday - 365);
    EXPECT_EQ(back.done, 0);
    EXPECT_FALSE(back.missed || back.asks);
}

// Returns how many different routines a person is offered on ten days, ten minutes on a mat.
std::size_t different(std::uint64_t seed, bool variety) {
    Life life(seed);
    std::set<std::string> routines;
    for (int day = 0; day < 10; ++day) {
        life.ask = {.day = Life::first_day + day, .minutes = 10, .variety = variety};
        const Proposal proposal = life.propose();
        std::string poses;
        for (const Item& item : proposal.routine.items) poses += std::to_string(item.pose) + " ";
        routines.insert(poses);
        life.does(proposal.routine);
    }
    return routines.size();
}

TEST(ProgrammeTest, TwelveWeeksOfRandomPeopleHoldTheRules) {
    int asked = 0, missed = 0, weeks = 0;
    std::size_t early = 0, late = 0;
    const int people = effort(30);
    for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(people); ++seed) {
        Life life(seed);
        Programme programme{.days_a_week = 3 + static_cast<int>(seed % 3),
                            .started = Life::first_day};
        for (int day = 0; day < 84; ++day) {
            const bool practises = life.practises_on(day);
            const Week week = week_of(life.records, programme, life.ask.day, the_rules());
            const int number = (week.monday - monday_of(Life::first_day)) / 7 + 1;
            EXPECT_EQ(week.number, number > 12 ? 0 : number);
            EXPECT_FALSE(week.missed && (week.asks || week.done > 0)) << life.name();
            missed += week.missed;
            if (week.asks) {
                programme = with_barrier(programme, Barrier::bored, life.ask.day);
                EXPECT_FALSE(week_of(life.records, programme, life.ask.day, the_rules()).asks);
                ++asked;
            }
            weeks += day % 7 == 0;
            if (practises) life.practises(life.propose().routine);
        }
        early += different(seed, false);
        late += different(seed, true);
    }
    std::printf(
        "%d weeks, asked after %d of them, easier on %d days after a missed one; routines "
        "on 10 days of %d people that differ: %zu, and %zu with variety\n",
        weeks, asked, missed, people, early, late);
    EXPECT_GT(asked, effort(10));
    EXPECT_GT(missed, effort(5));
    EXPECT_GE(late, early);
}

}  // namespace
}  // namespace catcow::testing
