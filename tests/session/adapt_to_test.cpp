// Needs that arrive while a session runs. The session paused and said so, but Resume went on with the old poses.
#include <gtest/gtest.h>

#include "catalogue/suitable.h"
#include "routine/adapt.h"
#include "session/actions.h"
#include "support/assets.h"
#include "support/session_practice.h"
#include "support/session_timeline.h"

namespace catcow::testing {
namespace {

const Catalogue& catalogue() {
    static const Catalogue loaded = std::move(Catalogue::load(all_assets())).value();
    return loaded;
}

Routine routine(int number) {
    static const std::vector<Routine> all =
        std::move(load_routines(all_assets(), catalogue())).value();
    return all[static_cast<std::size_t>(number) % all.size()];
}

Person with(std::vector<std::string> needs) {
    return {std::move(needs), catalogue().rules().props};
}

Person random_person(Random& random) {
    const auto& needs = catalogue().rules().needs;
    std::vector<std::string> chosen;
    for (int count = random.between(1, 3); count > 0; --count)
        chosen.push_back(needs[random.next() % needs.size()].id);
    return with(std::move(chosen));
}

// A session of a built-in routine for a person without needs, at any moment.
Practice somewhere(Random& random) {
    const Routine mine = adapt(routine(random.between(0, 99)), catalogue(), with({})).routine;
    Practice practice(random, catalogue(), mine, {});
    practice.adapt_to(with({}));
    for (int actions = random.between(0, 80); actions > 0; --actions) practice.act();
    return practice;
}

bool suits(const Practice& practice, int item, const Person& person) {
    const Item& what = practice.player.routine().items[static_cast<std::size_t>(item)];
    return suitable(catalogue(), *catalogue().pose(what.pose)->variant(what.variant), person);
}

std::vector<Phase> all_but_moves(const Timeline& timeline) {
    std::vector<Phase> phases;
    for (Phase phase : timeline.phases) {
        phase.start = {};
        if (phase.kind == PhaseKind::get_ready) {  // leads to a move
            phase.item = -1;
            phase.side = Side::none;
        }
        if (phase.kind != PhaseKind::move) phases.push_back(phase);
    }
    return phases;
}

TEST(AdaptTo, AfterItNoPoseIsEnteredOrBreathedThatTheNeedsExclude) {
    int left_out = 0;
    for (int seed = 1; seed <= 1500; ++seed) {
        Random random(static_cast<std::uint64_t>(seed));
        Practice practice = somewhere(random);
        if (practice.is_over()) continue;
        const Person person = random_person(random);
        practice.adapt_to(person);
        const Duration told = practice.player.now();
        left_out += practice.player.routine().items.size() != 0 ? 1 : 0;
        for (int actions = random.between(0, 60); actions > 0; --actions) practice.act();
        practice.finish();
        for (const Phase& phase : practice.player.timeline().phases) {
            if (phase.start < told || phase.kind == PhaseKind::leave) continue;
            if (phase.kind == PhaseKind::move || phase.item < 0) continue;
            if (phase.kind == PhaseKind::get_ready) continue;
            ASSERT_TRUE(suits(practice, phase.item, person))
                << "seed " << seed << " " << in_seconds(told) << " " << describe(phase) << "\n"
                << describe(practice.player.timeline());
        }
    }
    EXPECT_GT(left_out, 1000);
}

TEST(AdaptTo, WithTheSameNeedsTheSessionGoesOnAsAfterAPause) {
    for (int seed = 1; seed <= 1500; ++seed) {
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
    for (int seed = 1; seed <= 1500; ++seed) {
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
    for (const Need& need : catalogue().rules().needs) {
        for (const Routine& each : {routine(0), routine(1)}) {
            for (const Item& item : adapt(each, catalogue(), with({})).routine.items) {
                Routine alone = each;
                alone.items = {item};
                Player player(alone, catalogue(), {.person = with({})});
                player.adapt_to({{need.id}, {}});
                ASSERT_FALSE(player.routine().items.empty()) << need.id;
                ASSERT_EQ(player.timeline().phases.back().kind, PhaseKind::close);
            }
        }
    }
}

// The pose that the person is in is left the way it is always left, before anything else comes.
TEST(AdaptTo, APoseThatNoLongerSuitsIsLeftFirst) {
    int left = 0;
    for (int seed = 1; seed <= 1500; ++seed) {
        Random random(static_cast<std::uint64_t>(seed));
        Practice practice = somewhere(random);
        if (practice.is_over()) continue;
        practice.player.pause();
        const auto& phases = practice.player.timeline().phases;
        auto here = static_cast<std::size_t>(practice.player.moment().phase);
        while (phases[here].kind == PhaseKind::get_ready) ++here;
        const Phase there = phases[here];
        const Person person = random_person(random);
        if (there.breath < 2 || suits(practice, there.item, person)) continue;
        practice.adapt_to(person);
        ASSERT_LT(here, practice.player.timeline().phases.size());
        const Phase& now = practice.player.timeline().phases[here];
        const Item& what = practice.player.routine().items[static_cast<std::size_t>(there.item)];
        if (catalogue().pose(what.pose)->variant(what.variant)->leave == Duration{}) continue;
        ASSERT_EQ(now.kind, PhaseKind::leave) << "seed " << seed;
        ASSERT_EQ(now.item, there.item) << "seed " << seed;
        ++left;
    }
    EXPECT_GT(left, 30);
}

TEST(AdaptTo, ALongHoldIsCutToWhatIsStillAllowedWithoutEnteringThePoseAnew) {
    int shortened = 0;
    for (const Need& need : catalogue().rules().needs) {
        for (int number = 0; number < 7; ++number) {
            Random random(1);
            Routine mine = adapt(routine(number), catalogue(), with({})).routine;
            const Person person = with({need.id});
            for (std::size_t item = 0; item < mine.items.size(); ++item) {
                const Rung rung{
                    catalogue().pose(mine.items[item].pose),
                    catalogue().pose(mine.items[item].pose)->variant(mine.items[item].variant)};
                const Dose less =
                    capped(mine.items[item].dose, longest_hold(catalogue(), rung, person),
                           rung.variant->caps.repetitions, mine.pace);
                if (!suitable(catalogue(), *rung.variant, person) || less == mine.items[item].dose)
                    continue;
                const int last = breaths_per_side(mine.items[item].dose, mine.pace);
                const int most = breaths_per_side(less, mine.pace);
                Player player(mine, catalogue(), {.person = with({})},
                              {.item = static_cast<int>(item), .breath = last});
                while (player.moment().phase == 0 ||
                       !is_breath(player.timeline()
                                      .phases[static_cast<std::size_t>(player.moment().phase)]
                                      .kind))
                    player.advance(seconds(1));
                player.adapt_to(person);
                int breaths = 0;
                for (const Phase& phase : player.timeline().phases) {
                    if (phase.start < player.now() || phase.item != static_cast<int>(item))
                        continue;
                    EXPECT_NE(phase.kind, PhaseKind::enter);
                    EXPECT_LE(phase.breath, most);
                    ++breaths;
                }
                EXPECT_GT(breaths, 0) << "it is left";
                ++shortened;
            }
        }
    }
    EXPECT_GT(shortened, 0);
}

}  // namespace
}  // namespace catcow::testing
