// What a person says of their back changes the next session as the rule says, and the question is asked once.
#include "plan/pain.h"

#include <gtest/gtest.h>

#include "plan/people.h"
#include "routine/advice.h"
#include "support/effort.h"

namespace catcow::testing {
namespace {

using Pain = PainAdvice::Why;
constexpr int this_day = Life::first_day;
constexpr long long hour = 3600;

const PlanContent& content() { return Life::content(); }

// A session of a bridge and a rest, `days` ago at 20:00 UTC, for five minutes.
SessionRecord session(int days, std::string id = "1") {
    SessionRecord record;
    record.id = std::move(id);
    record.started = {(this_day - days) * 24LL * hour + 20 * hour, 0};
    record.seconds = 300;
    record.items = {{content().catalogue.pose("bridge")->number, 0, Side::none, 4, 4},
                    {content().catalogue.pose("rest-on-back")->number, 0, Side::none, 4, 4}};
    return record;
}

SessionRecord rated(std::optional<int> before, std::optional<int> after,
                    std::optional<int> morning) {
    SessionRecord record = session(1);
    record.pain_before = before;
    record.pain_after = after;
    record.pain_morning = morning;
    return record;
}

PainAdvice advice(const std::vector<SessionRecord>& sessions, std::optional<int> now = {}) {
    return pain_advice(sessions, now, this_day, content().rules, content().catalogue);
}

TEST(Pain, TheLinesOfTheRuleAreThoseOfTheData) {
    for (int now = 0; now <= 10; ++now) {
        const PainAdvice given = advice({}, now);
        EXPECT_EQ(given.why, now <= 3 ? Pain::none : now <= 5 ? Pain::watch : Pain::high) << now;
        EXPECT_EQ(given.gentle, now >= 6) << now;
        EXPECT_FALSE(given.easier);
    }
    EXPECT_EQ(advice({}), PainAdvice{});
}

TEST(Pain, EveryAnswerGivesWhatTheRuleSays) {
    const auto each = [](auto call) {
        for (int value = -1; value <= 10; ++value)
            call(value < 0 ? std::nullopt : std::optional(value));
    };
    each([&](std::optional<int> before) {
        each([&](std::optional<int> after) {
            each([&](std::optional<int> morning) {
                const PainAdvice given = advice({rated(before, after, morning)});
                const bool up = before && after && *after - *before >= 2;
                const bool unsettled = morning && *morning > 3 && *morning > before.value_or(0);
                const bool high = morning.value_or(after.value_or(0)) >= 6;
                EXPECT_EQ(given.easier, up || unsettled || high);
                EXPECT_EQ(given.step_down.size(), up || unsettled ? 1U : 0U);
                EXPECT_EQ(given.gentle, high);
                if (given.why == Pain::rose) {
                    EXPECT_EQ(given.pain, *after - *before);
                }
                if (given.why == Pain::stayed_up) {
                    EXPECT_EQ(given.pain, *morning);
                }
            });
        });
    });
}

TEST(Pain, TheAnswerOfTodayCountsMoreThanThatOfYesterday) {
    EXPECT_EQ(advice({rated(7, 7, {})}).why, Pain::high_after);
    EXPECT_EQ(advice({rated(7, 7, {})}, 2).why, Pain::none);
    EXPECT_EQ(advice({rated(2, 5, {})}, 1).why,
              Pain::rose);  // the next session is easier all the same
    EXPECT_EQ(advice({rated(2, 5, {})}, 8).why, Pain::high);
    EXPECT_TRUE(advice({rated(2, 5, {})}, 8).easier);
}

// Found in docs/plan.md: the day after a 7, somebody at 5 was offered the whole strength of a usual day.
TEST(Pain, AfterAHighDayTheNextSessionIsEasierUntilItHasSettled) {
    const SessionRecord high = rated(7, 7, 6);
    EXPECT_EQ(advice({high}, 5).why, Pain::still_high);
    EXPECT_TRUE(advice({high}, 5).easier);
    EXPECT_TRUE(advice({high}, 5).step_down.empty()) << "it did not get worse by the session";
    EXPECT_FALSE(advice({high}, 3).easier);
    EXPECT_FALSE(advice({rated(7, 7, 5)}, 5).easier);
}

TEST(Pain, ItHoldsForTheNextSessionOnly) {
    SessionRecord worse = rated(2, 6, {});
    SessionRecord later = session(0, "2");
    EXPECT_TRUE(advice({worse}).easier);
    EXPECT_FALSE(advice({worse, later}).easier);
    EXPECT_FALSE(advice({worse, later}).gentle);
    worse.started.unix_seconds -= 40 * 24 * hour;
    EXPECT_TRUE(advice({worse}).easier);
    EXPECT_FALSE(advice({worse}).gentle);  // who was at 6 weeks ago may be well this_day
}

TEST(Pain, OnlyWhatHurtIsEasedIfSomethingTellsOfIt) {
    SessionRecord worse = rated(2, 6, {});
    const int sphinx = content().catalogue.pose("sphinx")->number;
    worse.items.push_back({sphinx, 0, Side::none, 4, 0});
    EXPECT_EQ(advice({worse}).step_down, std::vector{worse.items[0].pose});
    worse.hurt = {0, sphinx};
    EXPECT_EQ(advice({worse}).step_down, std::vector{sphinx});
}

TEST(Pain, TheMorningAfterIsDueOnceOnALaterDayWithinTwoDays) {
    const auto due = [](const std::vector<SessionRecord>& all, double days, int offset = 0) {
        const auto now = static_cast<long long>((this_day + days) * 24 * 3600);
        return morning_due(all, {now, offset}, content().rules);
    };
    const std::vector<SessionRecord> one{session(0)};
    EXPECT_EQ(due(one, .9), nullptr) << "the same evening";
    EXPECT_EQ(due(one, 1.25), &one[0]) << "the next morning";
    EXPECT_EQ(due(one, 2.99), &one[0]);
    EXPECT_EQ(due(one, 3), nullptr) << "too late";
    for (const SessionRecord& answered : {with_morning(one[0], 0), without_morning(one[0])})
        EXPECT_EQ(due({answered}, 1.25), nullptr);
    // Several sessions a day: the last one, and none when they have practised since.
    std::vector<SessionRecord> two{session(0, "1"), session(0, "2")};
    two[0].started.unix_seconds -= 8 * hour;
    EXPECT_EQ(due(two, 1.25), &two[1]);
    two[1] = without_morning(two[1]);
    EXPECT_EQ(due(two, 1.25), nullptr);
    EXPECT_EQ(due({session(0), session(-1, "2")}, 1.9), nullptr);
    // Late in the evening, the night is still to come.
    std::vector<SessionRecord> late{session(0)};
    late[0].started.unix_seconds += 3 * hour + 50 * 60;
    EXPECT_EQ(due(late, 1.01), nullptr);
    EXPECT_EQ(due(late, 1.2), &late[0]);
    // The clock is set back, by an hour or by a year.
    EXPECT_EQ(due(one, .8), nullptr);
    EXPECT_EQ(due(one, -365), nullptr);
    SessionRecord nothing = session(0);
    for (DoneItem& item : nothing.items) item.done = 0;
    EXPECT_EQ(due({nothing}, 1.25), nullptr);
}

// From Auckland (+13) to Honolulu (-10): the next morning has the date of the session.
TEST(Pain, AcrossTheDateLineTheMorningAfterIsAskedForOnTheNextDate) {
    SessionRecord record = session(0);
    record.started.offset_minutes = 13 * 60;  // 09:00 of the day after `this_day`
    const std::vector<SessionRecord> all{record};
    const auto due = [&](int hours, int offset) {
        return morning_due(all, {record.started.unix_seconds + hours * hour, offset * 60},
                           content().rules);
    };
    EXPECT_EQ(due(20, -10), nullptr);
    EXPECT_EQ(due(38, -10), &all[0]);
    // And back: two hours later it is the next date, but no night was between.
    EXPECT_EQ(due(2, 14), nullptr);
    EXPECT_EQ(due(20, 13), &all[0]);
}

TEST(Pain, AnEasierSessionIsShorterAndHasNoMorePosesAndItsReasonsHold) {
    int shorter = 0, all = 0;
    for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(effort(200)); ++seed) {
        Life life(seed);
        life.ask.wish = PlanWish::balanced;
        const Proposal usual = life.propose();
        if (usual.routine.items.empty() || life.ask.minutes == 3) continue;
        life.ask = with(life.ask, PainAdvice{.why = Pain::rose, .pain = 2, .easier = true});
        const Proposal easier = life.propose();
        ++all;
        EXPECT_LE(easier.routine.items.size(), usual.routine.items.size()) << life.name();
        shorter += length_of(easier.routine, content().catalogue, life.person) <
                   length_of(usual.routine, content().catalogue, life.person);
        EXPECT_LE(minutes_of(life.ask, content().rules), life.ask.minutes);
        life.ask = with(life.ask, PainAdvice{.why = Pain::high, .pain = 7, .gentle = true});
        EXPECT_FALSE(trained_by(life.propose().routine, content().catalogue).strengthens)
            << life.name();
    }
    std::printf("%d of %d easier sessions are shorter\n", shorter, all);
    EXPECT_GT(shorter,
              9 * all / 10);  // for some, little suits in their place, and all of it is in both
}

}  // namespace
}  // namespace catcow::testing
