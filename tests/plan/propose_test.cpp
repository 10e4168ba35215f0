// What a person is offered today suits them, is as long as they asked, and is there for the reasons that are given.
#include "plan/proposal.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

#include "catalogue/ladder.h"
#include "catalogue/suitable.h"
#include "plan/people.h"
#include "routine/order.h"
#include "session/timeline.h"
#include "support/effort.h"

namespace catcow::testing {
namespace {

using Kind = PlanReason::Kind;

// Checks one reason against the history, without the planner's own code for it.
void expect_true(const Life& life, const Proposal& proposal, std::size_t place,
                 std::set<SpineMovement>& done, bool& strengthened) {
    const Item& item = proposal.routine.items[place];
    const PlanReason& reason = proposal.reasons[place];
    const Pose& pose = *life.content().catalogue.pose(item.pose);
    const Rung rung{&pose, pose.variant(item.variant)};
    int ago = 10000;
    for (const Practised::Done& one : life.practised().done) {
        if (one.pose == item.pose) ago = life.ask.day - one.day;
    }
    switch (reason.kind) {
        case Kind::warm_up: EXPECT_EQ(place, 0U) << life.name(); break;
        case Kind::settle:
            EXPECT_EQ(place + 1, proposal.routine.items.size()) << life.name();
            break;
        case Kind::strength:
            EXPECT_EQ(pose.kind, catcow::Kind::strength);
            EXPECT_FALSE(strengthened) << life.name() << ": strength within the week";
            break;
        case Kind::movement:
            EXPECT_TRUE(moves_of(rung).count(reason.movement)) << life.name();
            EXPECT_FALSE(done.count(reason.movement)) << life.name() << ": came up within the week";
            break;
        case Kind::first: EXPECT_GE(ago, life.content().rules.never) << life.name(); break;
        case Kind::longest: EXPECT_EQ(ago, reason.days) << life.name(); break;
        case Kind::again: EXPECT_EQ(ago, 0) << life.name(); break;
        // Was filled to one breath, or to seven, while the reason said two.
        case Kind::quiet:
            EXPECT_EQ(pose.kind, catcow::Kind::rest) << life.name();
            EXPECT_EQ(breaths_per_side(item.dose, proposal.routine.pace), 2) << life.name();
            break;
        case Kind::bad_day: EXPECT_EQ(life.ask.wish, PlanWish::bad_day) << life.name(); break;
    }
}

// A pose that is new, or not done for long, begins in an easier version where there is one that needs nothing.
void expect_gentle_beginning(const Life& life, const Rung& rung) {
    const Catalogue& catalogue = life.content().catalogue;
    const Rung standard{rung.pose, &rung.pose->variants.front()};
    const bool stretches_or_strengthens =
        rung.pose->kind == catcow::Kind::strength || rung.pose->kind == catcow::Kind::flexibility;
    if (!(rung == standard) || !stretches_or_strengthens ||
        own_version(life.ask.own, rung.pose->number))
        return;
    for (const Practised::Done& one : life.practised().done) {
        const bool lately = one.day > life.ask.day - life.content().rules.never;
        if (one.pose == rung.pose->number && lately) return;
    }
    for (const Rung& easier : easier_than(catalogue, standard)) {
        const bool there =
            easier.pose == rung.pose && catalogue.level_of(easier.variant->position) ==
                                            catalogue.level_of(rung.variant->position);
        const bool needs_nothing =
            std::all_of(easier.variant->props.begin(), easier.variant->props.end(),
                        [](const Prop& one) { return one.optional; });
        EXPECT_FALSE(there && needs_nothing && suitable(catalogue, *easier.variant, life.person))
            << life.name() << ": " << rung.pose->id << " as " << easier.variant->id;
    }
}

void expect_sound(const Life& life, const Proposal& proposal) {
    const Catalogue& catalogue = life.content().catalogue;
    const Routine& routine = proposal.routine;
    ASSERT_EQ(routine.items.size(), proposal.reasons.size());
    ASSERT_FALSE(routine.items.empty()) << life.name();
    std::set<SpineMovement> done;
    bool strengthened = false;
    for (const Practised::Done& one : life.practised().done) {
        const Pose& pose = *catalogue.pose(one.pose);
        if (one.day <= life.ask.day - life.content().rules.week) continue;
        for (const SpineMovement each : moves_of({&pose, pose.variant(one.variant)}))
            done.insert(each);
        strengthened = strengthened || pose.kind == catcow::Kind::strength;
    }
    std::set<int> poses;
    for (std::size_t i = 0; i < routine.items.size(); ++i) {
        const Item& item = routine.items[i];
        const Pose& pose = *catalogue.pose(item.pose);
        const Rung rung{&pose, pose.variant(item.variant)};
        EXPECT_TRUE(suitable(catalogue, *rung.variant, life.person))
            << life.name() << ": " << pose.id;
        EXPECT_TRUE(fits(item, catalogue, life.person, routine.pace))
            << life.name() << ": " << pose.id;
        const auto& levels =
            life.content().rules.places[static_cast<std::size_t>(life.ask.place)].levels;
        EXPECT_NE(
            std::find(levels.begin(), levels.end(), catalogue.level_of(rung.variant->position)),
            levels.end())
            << life.name() << ": " << pose.id;
        if (proposal.reasons[i].kind != Kind::quiet) {
            EXPECT_TRUE(poses.insert(item.pose).second) << life.name() << ": twice " << pose.id;
        }
        expect_true(life, proposal, i, done, strengthened);
        expect_gentle_beginning(life, rung);
    }
    for (const Advice& advice : advice_on(routine, catalogue))
        EXPECT_NE(advice.kind, Advice::Kind::needs_a_rest) << life.name();
    // Down once and up once; in a place with two levels below standing, each of them once.
    EXPECT_LE(changes_of_level(routine.items, catalogue), 2) << life.name();
    const double minutes = in_seconds(length_of(routine, catalogue, life.person)) / 60;
    const int wanted = minutes_of(life.ask, life.content().rules);
    const bool told = std::find(proposal.gaps.begin(), proposal.gaps.end(),
                                PlanGap{PlanGap::Kind::minutes}) != proposal.gaps.end();
    EXPECT_EQ(told, std::abs(minutes - wanted) > .1 * wanted) << life.name() << ": " << minutes;
}

// Sessions on 12 weeks of random days, by people with random needs and props.
TEST(Propose, EachSessionOfTwelveWeeksSuitsAndItsReasonsAreTrue) {
    std::map<std::string, int> counts;
    int sessions = 0, late = 0;
    for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(effort(60)); ++seed) {
        Life life(seed);
        for (int day = 0; day < 84; ++day) {
            if (!life.practises_on(day)) continue;
            const Proposal proposal = life.propose();
            if (proposal.routine.items.empty()) {
                EXPECT_EQ(proposal.gaps, std::vector{PlanGap{PlanGap::Kind::everything}});
                ++counts["nothing suits"];
                continue;
            }
            expect_sound(life, proposal);
            if (HasFatalFailure()) return;
            EXPECT_EQ(proposal, life.propose()) << life.name() << ": the same asked twice";
            ++sessions;
            for (const PlanGap& gap : proposal.gaps) late += gap.kind == PlanGap::Kind::minutes;
            life.does(proposal.routine);
        }
    }
    std::printf(
        "%d sessions, %d of another length than was asked, %d days on which nothing suits\n",
        sessions, late, counts["nothing suits"]);
    EXPECT_GT(sessions, effort(1500));
}

TEST(Propose, AWeekOfTheseHasStrengthAndEachMovementThatSuits) {
    int weeks = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        Life life(seed);
        life.ask.wish = PlanWish::balanced;
        life.ask.minutes = 10;
        std::set<SpineMovement> done, cannot;
        bool strength = false, no_strength = false, any = false;
        for (int day = 0; day < 7; ++day) {
            if (day % 2) continue;  // four days of seven
            life.ask.day = Life::first_day + day;
            const Proposal proposal = life.propose();
            any = any || !proposal.routine.items.empty();
            for (const PlanGap& gap : proposal.gaps) {
                if (gap.kind == PlanGap::Kind::movement) cannot.insert(gap.movement);
                no_strength = no_strength || gap.kind == PlanGap::Kind::strength;
            }
            const Trained trained = trained_by(proposal.routine, life.content().catalogue);
            done.insert(trained.moves.begin(), trained.moves.end());
            strength = strength || trained.strengthens;
            life.does(proposal.routine);
        }
        if (!any) continue;
        ++weeks;
        EXPECT_EQ(done.size() + cannot.size(), 6U) << life.name();
        EXPECT_NE(strength, no_strength) << life.name();
    }
    EXPECT_GT(weeks, 150);
}

TEST(Propose, AnotherOneIsAnotherOneAndNoneComesTwiceInThreeDays) {
    int others = 0, same = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        Life life(seed);
        life.ask.wish = PlanWish::balanced;
        const Proposal first = life.propose();
        if (first.routine.items.empty()) continue;
        life.ask.another = 1;
        const Proposal second = life.propose();
        (second.routine.items == first.routine.items ? same : others) += 1;
        life.ask.another = 0;
        life.does(first.routine);
        ++life.ask.day;
        if (second.routine.items == first.routine.items) continue;
        EXPECT_NE(life.propose().routine.items, first.routine.items) << life.name();
    }
    std::printf("%d have another, %d have not enough poses for that\n", others, same);
    EXPECT_GT(others, 2 * same);  // in bed, or for 25 minutes, all that suits is in each of them
}

TEST(Propose, OnABadDayNothingStrengthensAndItIsShort) {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        Life life(seed);
        life.ask.wish = PlanWish::bad_day;
        const Proposal proposal = life.propose();
        const Trained trained = trained_by(proposal.routine, life.content().catalogue);
        EXPECT_FALSE(trained.strengthens) << life.name();
        EXPECT_LE(length_of(proposal.routine, life.content().catalogue, life.person), minutes(6.6))
            << life.name();
    }
}

TEST(Propose, WhoNeverPractisedStandingOnlyAndAsksForNoMinutesGetsSomethingShort) {
    Life life(1);
    life.person = {{}, {}};
    life.ask = {.day = Life::first_day, .minutes = 0, .place = PlanPlace::no_floor};
    const Proposal proposal = life.propose();
    EXPECT_FALSE(proposal.routine.items.empty());
}

}  // namespace
}  // namespace catcow::testing
