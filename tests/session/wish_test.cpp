// One more breath, the pose again, slower and faster: what goes on is not interrupted, and nothing but
// what was asked for is added. A failure of a random practice names the seed.
#include <gtest/gtest.h>

#include <map>

#include "session/actions.h"
#include "support/changed_needs.h"
#include "support/effort.h"
#include "support/session_walk.h"

namespace catcow::testing {
namespace {

using namespace changed_needs;

constexpr Wish all_wishes[] = {Wish::breath, Wish::repeat, Wish::slower, Wish::faster};

class WishTest : public ::testing::Test {
protected:
    static Item item(const char* id, const char* version = "standard") {
        const Pose& pose = *catalogue().pose(id);
        const Variant& variant = *pose.variant(version);
        return {.pose = pose.number, .variant = variant.number, .dose = variant.dose};
    }
    static Player of(std::vector<Item> items, const std::vector<std::string>& needs = {}) {
        Routine routine;
        routine.items = std::move(items);
        return {routine, catalogue(), {.person = with(needs)}};
    }
    static const Phase& now(const Player& player) {
        return player.timeline().phases[static_cast<std::size_t>(player.moment().phase)];
    }
    static void play_to(Player& player, Side side, int breath, PhaseKind kind = PhaseKind::inhale) {
        while (now(player).side != side || now(player).breath != breath || now(player).kind != kind)
            player.advance(player.moment().left_in_phase);
        player.advance(seconds(1));
    }
    // Returns "left 5/5, right 5/5": what is done if nothing changes any more.
    static std::string done(Player player) {
        player.resume();
        player.advance(player.timeline().length());
        std::string all;
        for (const Done& one : player.done())
            all += (all.empty() ? "" : ", ") + std::string(name_of(one.side)) +
                   (one.side == Side::none ? "" : " ") + std::to_string(one.done) + "/" +
                   std::to_string(one.planned);
        return all;
    }
};

TEST_F(WishTest, OneMoreBreathComesOnBothSidesAndInterruptsNothing) {
    Player player = of({item("gate")});
    play_to(player, Side::left, 2);
    const Phase before = now(player);
    EXPECT_EQ(player.moment().breaths_left, 3);
    player.grant(Wish::breath);
    EXPECT_EQ(now(player).start, before.start);
    EXPECT_EQ(now(player).length, before.length);
    EXPECT_EQ(player.moment().breaths_left, 4);
    EXPECT_EQ(done(player), "left 5/5, right 5/5");
}

TEST_F(WishTest, OnTheSecondSideTheFirstIsDoneAlready) {
    Player player = of({item("gate")});
    play_to(player, Side::right, 4, PhaseKind::exhale);
    player.grant(Wish::breath);
    EXPECT_EQ(done(player), "left 4/4, right 5/5");
}

TEST_F(WishTest, OfLiftsItIsAWholeLift) {
    Player player = of({item("locust")});
    play_to(player, Side::left, 6, PhaseKind::exhale);
    player.grant(Wish::breath);
    EXPECT_EQ(done(player), "left 8/8, right 8/8");
}

TEST_F(WishTest, NoHoldGetsLongerThanTheVersionAllows) {
    Player player = of({item("warrior-3")});
    play_to(player, Side::left, 1);
    EXPECT_FALSE(player.may(Wish::breath)) << "20 seconds are its longest hold";
    Player gate = of({item("gate")});
    play_to(gate, Side::left, 1);
    gate.grant(Wish::breath);
    gate.grant(Wish::breath);
    EXPECT_FALSE(gate.may(Wish::breath)) << "60 seconds";
    EXPECT_EQ(done(gate), "left 6/6, right 6/6");
}

TEST_F(WishTest, ThePoseComesAgainAfterThisTime) {
    Player player = of({item("gate"), item("mountain")});
    play_to(player, Side::right, 2);
    player.grant(Wish::repeat);
    EXPECT_EQ(done(player), "left 4/4, right 4/4, left 4/4, right 4/4, 3/3");
}

TEST_F(WishTest, ThePoseComesAgainAlsoOnTheWayOutOfIt) {
    Player player = of({item("gate"), item("mountain")});
    play_to(player, Side::right, 4, PhaseKind::exhale);
    player.advance(player.moment().left_in_phase);
    ASSERT_EQ(now(player).kind, PhaseKind::leave);
    player.grant(Wish::repeat);
    EXPECT_EQ(done(player), "left 4/4, right 4/4, left 4/4, right 4/4, 3/3");
}

TEST_F(WishTest, AnotherPaceBeginsWithTheNextBreath) {
    Player player = of({item("gate")});
    play_to(player, Side::left, 2);
    player.grant(Wish::slower);
    std::map<int, std::pair<Duration, Duration>> lengths;
    for (const Phase& phase : player.timeline().phases) {
        if (phase.side != Side::left) continue;
        if (phase.kind == PhaseKind::inhale) lengths[phase.breath].first = phase.length;
        if (phase.kind == PhaseKind::exhale) lengths[phase.breath].second = phase.length;
    }
    const std::pair usual{seconds(4), seconds(6)}, slower{seconds(4.5), seconds(6.5)};
    EXPECT_EQ(lengths[2], usual);
    EXPECT_EQ(lengths[3], slower);
    EXPECT_EQ(done(player), "left 4/4, right 4/4");
}

TEST_F(WishTest, ThePaceHasLimits) {
    Player player = of({item("gate")});
    for (int i = 0; i < 20; ++i) player.grant(Wish::slower);
    EXPECT_EQ(player.routine().pace.exhale, seconds(10));
    EXPECT_EQ(player.routine().pace.inhale, seconds(8));
    for (int i = 0; i < 20; ++i) player.grant(Wish::faster);
    EXPECT_EQ(player.routine().pace.inhale, seconds(2));
}

TEST_F(WishTest, ASlowerPaceKeepsLaterHoldsWithinTheirLimitAndFasterGivesTheBreathsBack) {
    Player player = of({item("gate"), item("warrior-3")});
    play_to(player, Side::left, 2);
    player.grant(Wish::slower);
    EXPECT_EQ(done(player), "left 4/4, right 4/4, left 1/1, right 1/1");
    player.grant(Wish::faster);
    EXPECT_EQ(done(player), "left 4/4, right 4/4, left 2/2, right 2/2");
}

TEST_F(WishTest, BreathsThatWereSecondsStayAsManyOnBothSides) {
    Item gate = item("gate");
    gate.dose.amount = 40;
    gate.dose.unit = DoseUnit::seconds;
    Player player = of({gate});
    play_to(player, Side::right, 2);
    for (int i = 0; i < 4; ++i) player.grant(Wish::slower);
    EXPECT_EQ(done(player), "left 4/4, right 4/4");
}

TEST_F(WishTest, NothingIsAddedInARest) {
    Player player = of({item("gate"), item("mountain")});
    play_to(player, Side::left, 2);
    player.rest();
    EXPECT_FALSE(player.may(Wish::breath));
    EXPECT_FALSE(player.may(Wish::repeat));
}

using Breaths = std::map<std::pair<int, Side>, int>;

// Breaths that will be completed from now on.
Breaths coming(const Player& player) {
    Breaths all;
    for (const Phase& phase : player.timeline().phases) {
        if (phase.kind == PhaseKind::exhale && !phase.cut && phase.end() > player.now())
            ++all[{phase.item, phase.side}];
    }
    return all;
}

int sum(const Breaths& breaths) {
    int all = 0;
    for (const auto& [where, count] : breaths) all += count;
    return all;
}

// Whatever was pressed, the breaths of a side come in order, and each inhale with its exhale.
void expect_order(const Practice& practice) {
    const std::vector<Phase> phases = played(practice.player);
    std::map<std::pair<int, Side>, int> latest;
    for (std::size_t i = 0; i < phases.size(); ++i) {
        const Phase& phase = phases[i];
        if (phase.kind == PhaseKind::enter || phase.kind == PhaseKind::leave) latest.clear();
        if (phase.kind != PhaseKind::exhale || phase.cut || phase.end() > practice.player.now())
            continue;
        ASSERT_EQ(phases[i - 1].kind, PhaseKind::inhale);
        ASSERT_EQ(phases[i - 1].breath, phase.breath);
        const auto known = latest.find({phase.item, phase.side});
        ASSERT_TRUE(known == latest.end() || phase.breath == known->second + 1) << describe(phase);
        ASSERT_LE(phase.breath, phase.breaths);
        latest[{phase.item, phase.side}] = phase.breath;
    }
}

TEST(Wishes, WhateverIsPressedOnlyWhatWasAskedForIsAdded) {
    std::map<Wish, int> granted;
    for (int seed = 1; seed <= effort(600); ++seed) {
        Random random(static_cast<std::uint64_t>(seed));
        const Person person = random_person(random);
        std::optional<Practice> begun = begun_by(person, random);
        if (!begun) continue;
        Practice& practice = *begun;
        for (int actions = random.between(5, 60); actions > 0; --actions) {
            practice.act();
            if (random.one_in(12)) practice.change_version(Beside::easier);
            if (!random.one_in(3)) continue;
            const Wish wish = all_wishes[random.between(0, 3)];
            const Player before = practice.player;
            const Phase then =
                before.timeline().phases[static_cast<std::size_t>(before.moment().phase)];
            practice.grant(wish);
            const Player& after = practice.player;
            const Phase now =
                after.timeline().phases[static_cast<std::size_t>(after.moment().phase)];
            ASSERT_EQ(after.state(), before.state());
            ASSERT_TRUE(now.start == then.start && now.length == then.length &&
                        now.kind == then.kind && now.breath == then.breath &&
                        now.action == then.action)
                << "seed " << seed << ", wish " << static_cast<int>(wish) << " at "
                << in_seconds(after.now()) << "\n"
                << describe(then) << "\n"
                << describe(now);
            if (!before.may(wish)) {
                ASSERT_EQ(sum(coming(after)), sum(coming(before))) << "seed " << seed;
                continue;
            }
            ++granted[wish];
            const Breaths was = coming(before), is = coming(after);
            if (wish == Wish::breath) {
                const Start due = before.resume_point();
                for (const auto& [where, count] : was) {
                    const int more = is.at(where) - count;
                    ASSERT_EQ(more > 0, where.first == due.item) << "seed " << seed;
                }
            } else if (wish == Wish::repeat) {
                ASSERT_EQ(after.routine().items.size(), before.routine().items.size() + 1);
                ASSERT_GT(sum(is), sum(was)) << "seed " << seed;
            } else if (const int item = after.moment().item; item >= 0 && is_breath(now.kind)) {
                for (const auto& [where, count] : was) {
                    ASSERT_TRUE(where.first != item || is.at(where) == count) << "seed " << seed;
                }
            }
        }
        practice.finish();
        for (const Phase& phase : played(practice.player))
            ASSERT_TRUE(!is_breath(phase.kind) || suits(practice, phase.item, person))
                << "seed " << seed;
        expect_order(practice);
        Walk(practice, catalogue()).follow();
        if (::testing::Test::HasFailure())
            FAIL() << "seed " << seed << "\n" << describe(practice.player.timeline());
    }
    for (const Wish wish : all_wishes) EXPECT_GT(granted[wish], effort(100));
}

}  // namespace
}  // namespace catcow::testing
