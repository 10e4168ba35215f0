// Needs that arrive while a session runs. The session paused and said so, but Resume went on with the old poses.
#include <gtest/gtest.h>

#include <cstdio>
#include <set>

#include "routine/order.h"
#include "session/actions.h"
#include "support/changed_needs.h"
#include "support/effort.h"
#include "support/session_timeline.h"

namespace catcow::testing {
namespace {

using namespace changed_needs;

// Checks every phase from `told` on: its item exists, its pose suits, and no dose is longer than allowed.
// The poses that were played before still exist. The ways to others may name what is left out now.
void expect_kind_to(const Player& player, Duration told, const Person& person, int seed) {
    for (const Phase& phase : player.timeline().phases) {
        if (phase.item < 0) continue;
        const bool in_pose = phase.kind == PhaseKind::enter || is_breath(phase.kind);
        if (phase.end() <= told && !in_pose) continue;
        ASSERT_LT(phase.item, static_cast<int>(player.routine().items.size())) << seed;
        if (phase.start < told || !in_pose) continue;
        const Item& item = item_named(player, phase);
        ASSERT_TRUE(suitable(catalogue(), variant(item), person)) << seed << " " << describe(phase);
        if (!is_breath(phase.kind)) continue;
        const Rung rung{catalogue().pose(item.pose), &variant(item)};
        const Dose most = capped(item.dose, longest_hold(catalogue(), rung, person),
                                 rung.variant->caps.repetitions, player.routine().pace);
        ASSERT_LE(phase.breath, breaths_per_side(most, player.routine().pace))
            << seed << " " << describe(phase);
    }
}

// Without the wait at the end of moves either.
std::vector<Phase> all_but_moves(const Timeline& timeline) {
    std::vector<Phase> phases;
    for (Phase phase : timeline.phases) {
        const auto next = static_cast<std::size_t>(phase_at(timeline, phase.end()));
        if (phase.until_ready && timeline.phases[next].kind == PhaseKind::enter) continue;
        phase.start = {};
        if (phase.kind == PhaseKind::get_ready) {  // leads to a move
            phase.item = -1;
            phase.side = Side::none;
        }
        if (phase.kind != PhaseKind::move) phases.push_back(phase);
    }
    return phases;
}

// Previous, a second change of needs and a new start from the resume point count too.
TEST(AdaptTo, AfterItNoPoseIsEnteredOrBreathedThatTheNeedsExcludeNorLongerThanTheyAllow) {
    int replaced = 0;
    for (int seed = 1; seed <= effort(1500); ++seed) {
        Random random(static_cast<std::uint64_t>(seed));
        Practice practice = somewhere(random);
        Person person = with({});
        Duration told{};
        for (int changes = random.between(1, 3); changes > 0 && !practice.is_over(); --changes) {
            person = random_person(random);
            const std::vector<Item> before = practice.player.routine().items;
            practice.adapt_to(person);
            replaced += practice.player.routine().items != before;
            told = practice.player.now();
            for (int actions = random.between(0, 60); actions > 0; --actions) practice.act();
            expect_kind_to(practice.player, told, person, seed);
            if (HasFatalFailure()) return;
        }
        if (told == Duration{}) continue;
        CompileSettings settings = practice.player.settings();
        const Start start = practice.player.resume_point();
        settings.adapted_from = start.item;
        Player again(practice.player.routine_to_resume(), catalogue(), settings, start);
        for (int presses = random.between(0, 4); presses > 0; --presses) again.previous();
        expect_kind_to(again, {}, person, seed);
        practice.finish();
        expect_kind_to(practice.player, told, person, seed);
        if (HasFatalFailure()) return;
    }
    EXPECT_GT(replaced, effort(500));
}

// A session that was cut off is offered only if nothing of what is left has to change.
TEST(AdaptTo, WhatIsLeftAtTheResumePointFitsAsItIs) {
    for (int seed = 1; seed <= effort(1500); ++seed) {
        Random random(static_cast<std::uint64_t>(seed));
        Practice practice = somewhere(random);
        if (practice.is_over()) continue;
        const Person person = random_person(random);
        practice.adapt_to(person);
        for (int actions = random.between(0, 20); actions > 0; --actions) practice.act();
        if (practice.is_over()) continue;
        const Routine left = practice.player.routine_to_resume();
        const int item = practice.player.resume_point().item;
        ASSERT_FALSE(left.items.empty()) << seed;
        ASSERT_FALSE(adapt_rest(left, item, item, catalogue(), person).changed) << seed;
    }
}

// What was left was ordered for a person who stands, also while the person lay on the floor.
TEST(AdaptTo, WhatIsLeftHasTheFewestChangesOfLevelFromWhereThePersonIs) {
    int below = 0, ordered = 0, in_pose = 0;
    const auto level = [](const Item& item) {
        return catalogue().level_of(variant(item).position);
    };
    for (const Need& need : catalogue().rules().needs) {
        for (int seed = 1; seed <= effort(150); ++seed) {
            Random random(static_cast<std::uint64_t>(seed));
            Practice practice = somewhere(random);
            if (practice.is_over()) continue;
            const Routine before = practice.player.routine();
            practice.adapt_to(with({need.id}));
            const Player& player = practice.player;
            if (player.routine().items == before.items) continue;
            // The moves lead from where the person is. A move that the change cut comes to its end, or
            // goes back, before anything else.
            const std::vector<Phase>& phases = player.timeline().phases;
            auto first = phases.begin() + player.moment().phase;
            while (first != phases.end() && first->move < 0 && first->breath == 0 &&
                   first->kind != PhaseKind::enter)
                ++first;
            if (first == phases.end() || first->item < 0) continue;
            const bool stays = first->breath > 0;
            const Phase* last = &phases.front();
            for (auto each = phases.begin(); each != first; ++each)
                if (each->kind != PhaseKind::get_ready) last = &*each;
            const bool finishes = last->kind == PhaseKind::move && last->cut && first->move >= 0;
            Level here = level(item_named(player, *first));
            if (first->move >= 0) {
                const auto& move = catalogue().moves()[static_cast<std::size_t>(first->move)];
                here = catalogue().level_of(finishes ? move.to : move.from);
            }
            const auto& items = player.routine().items;
            const std::vector<Item> left(items.begin() + first->item, items.end());
            // Where no pose is replaced or left out, only doses change, and the order stays.
            if (left.size() <= before.items.size() &&
                std::equal(left.rbegin(), left.rend(), before.items.rbegin(),
                           [](const Item& one, const Item& other) {
                               return one.pose == other.pose && one.variant == other.variant;
                           }))
                continue;
            std::set<Level> levels;
            for (const Item& item : left) levels.insert(level(item));
            levels.erase(here);
            ++ordered;
            if (here == Level::up) continue;  // see every_need_test.cpp
            ++below;
            in_pose += stays;
            ASSERT_LE(changes_of_level(left, catalogue(), here), static_cast<int>(levels.size()))
                << need.id << " " << seed;
        }
    }
    std::printf("%d changed, %d below standing, %d of them in a pose\n", ordered, below, in_pose);
    EXPECT_GT(below, effort(100));
}

TEST(AdaptTo, WithTheSameNeedsTheSessionGoesOnAsAfterAPause) {
    for (int seed = 1; seed <= effort(1500); ++seed) {
        Random random(static_cast<std::uint64_t>(seed));
        Practice practice = somewhere(random);
        if (practice.is_over()) continue;
        Player paused = practice.player;
        paused.pause();
        practice.adapt_to(with({}));
        ASSERT_EQ(practice.player.state(), PlayState::paused);
        // A move that was cut is planned anew from where it began, so it may lead there more directly.
        ASSERT_EQ(all_but_moves(practice.player.timeline()), all_but_moves(paused.timeline()))
            << "seed " << seed << "\n"
            << describe(paused.timeline()) << "\n"
            << describe(practice.player.timeline());
        ASSERT_EQ(practice.player.routine(), paused.routine());
        ASSERT_EQ(practice.player.resume_point(), paused.resume_point());
    }
}

TEST(AdaptTo, WhatWasDoneStaysInTheRecordAsItWas) {
    for (int seed = 1; seed <= effort(1500); ++seed) {
        Random random(static_cast<std::uint64_t>(seed));
        Practice practice = somewhere(random);
        const std::vector<Done> before = practice.player.done();
        const std::vector<Item> items = practice.player.routine().items;
        practice.adapt_to(random_person(random));
        const std::vector<Done> after = practice.player.done();
        ASSERT_EQ(before, after) << "seed " << seed;
        for (const Done& done : after) {
            const auto item = static_cast<std::size_t>(done.item);
            ASSERT_EQ(practice.player.routine().items[item].pose, items[item].pose) << seed;
            ASSERT_EQ(practice.player.routine().items[item].variant, items[item].variant) << seed;
        }
        ASSERT_LE(practice.player.routine().items.size(), static_cast<std::size_t>(most_items));
    }
}

// A resume point without items could not be read again.
TEST(AdaptTo, ARoutineOfWhichNothingIsLeftGoesToItsCloseAndKeepsAnItem) {
    int nothing_left = 0;
    for (const Need& need : catalogue().rules().needs) {
        for (const Routine& each : {routine(0), routine(1)}) {
            for (const Item& item : adapt(each, catalogue(), with({})).routine.items) {
                Routine alone = each;
                alone.items = {item};
                const Person person{{need.id}, {}};
                Player player(alone, catalogue(), {.person = with({})});
                player.adapt_to(person);
                ASSERT_FALSE(player.routine().items.empty()) << need.id;
                if (!adapt(alone, catalogue(), person).routine.items.empty()) continue;
                ++nothing_left;
                for (const Phase& phase : player.timeline().phases)
                    ASSERT_FALSE(is_breath(phase.kind)) << need.id;
            }
        }
    }
    EXPECT_GT(nothing_left, 0);
}

}  // namespace
}  // namespace catcow::testing
