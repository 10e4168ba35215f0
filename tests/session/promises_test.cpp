// Tests what the compiler and the player promise, with thousands of random routines and practices.
// A failure names the seed, which gives the same numbers on every machine.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "session/actions.h"
#include "support/session_practice.h"
#include "support/session_timeline.h"
#include "support/session_walk.h"

namespace catcow::testing {
namespace {

const Catalogue& catalogue() {
    static const Catalogue loaded = session_catalogue();
    return loaded;
}

const Pose& pose_of(const Routine& routine, int item) {
    return *catalogue().pose(routine.items[static_cast<std::size_t>(item)].pose);
}

// Returns the breaths of a whole routine, computed without the compiler.
std::vector<Breathed> all_breaths(const Routine& routine, Side first_side) {
    std::vector<Breathed> all;
    for (int item = 0; item < static_cast<int>(routine.items.size()); ++item) {
        const Item& what = routine.items[static_cast<std::size_t>(item)];
        std::vector<Side> sides{Side::none};
        if (pose_of(routine, item).two_sided) {
            sides = {first_side, other(first_side)};
            if (what.sides == Sides::left) sides = {Side::left};
            if (what.sides == Sides::right) sides = {Side::right};
        }
        for (const Side side : sides) {
            const int breaths = breaths_of(what.dose, routine.pace) * what.dose.repetitions;
            for (int breath = 1; breath <= breaths; ++breath) all.push_back({item, side, breath});
        }
    }
    return all;
}

// Returns the breaths whose exhale ends after `from`.
std::vector<Breathed> breaths_after(const Timeline& timeline, Duration from) {
    std::vector<Breathed> breaths;
    for (const Phase& phase : timeline.phases) {
        if (phase.kind == PhaseKind::exhale && !phase.cut && phase.end() > from) {
            breaths.push_back({phase.item, phase.side, phase.breath});
        }
    }
    return breaths;
}

bool happened_at(const std::vector<Duration>& times, Duration at) {
    return std::find(times.begin(), times.end(), at) != times.end();
}

template <class Check>
void for_practices(int count, Check check) {
    for (int seed = 1; seed <= count; ++seed) {
        Random random(static_cast<std::uint64_t>(seed));
        Practice practice(random, catalogue());
        for (int actions = random.between(5, 60); actions > 0; --actions) {
            practice.act();
            check(practice, random);
        }
        if (random.one_in(8))
            practice.end();
        else
            practice.finish();
        EXPECT_TRUE(practice.is_over());
        check(practice, random);
        if (::testing::Test::HasFailure()) {
            FAIL() << "seed " << seed << "\n" << describe(practice.player.timeline());
        }
    }
}

template <class Check>
void for_finished_practices(int count, Check check) {
    for_practices(count, [&](const Practice& practice, Random&) {
        if (practice.is_over()) check(practice);
    });
}

TEST(Promises, ARoutineIsCompiledToAllItsBreathsInOrder) {
    for (int seed = 1; seed <= 3000; ++seed) {
        Random random(static_cast<std::uint64_t>(seed));
        const Routine routine = random_routine(random);
        const CompileSettings settings = random_settings(random);
        const Timeline timeline = compile(routine, catalogue(), settings);
        ASSERT_EQ(breaths_after(timeline, {}), all_breaths(routine, settings.first_side)) << seed;
    }
}

TEST(Promises, EveryPracticeThatIsNotEndedFinishes) {
    for_finished_practices(1000, [](const Practice& practice) {
        EXPECT_EQ(practice.player.state() == PlayState::finished,
                  practice.player.now() == practice.player.timeline().length());
    });
}

TEST(Promises, EveryPhaseThatWasPlayedWasAnnouncedOnceAndInOrder) {
    for_finished_practices(2000, [](const Practice& practice) {
        std::vector<Practice::Begun> told;
        for (const Practice::Begun& begun : practice.begun) {
            // Drop a phase that was removed at the moment it began. The next one replaced it.
            if (!told.empty() && told.back().at == begun.at) told.pop_back();
            if (begun.at < practice.player.now()) told.push_back(begun);
        }
        std::vector<Practice::Begun> were;
        for (const Phase& phase : played(practice.player))
            were.push_back({phase.start, phase.kind});
        EXPECT_EQ(told, were);
    });
}

// Checks for each breath that was played whether it was the next one due.
void expect_breaths_in_order(const Practice& practice) {
    const Player& player = practice.player;
    const std::vector<Breathed> all = all_breaths(player.routine(), player.settings().first_side);
    auto due = all.begin();
    auto jump = practice.jumps.begin();
    bool anywhere =
        practice.start.item > 0 || practice.start.breath > 1 || practice.start.side != Side::none;
    const std::vector<Phase> phases = played(player);
    for (std::size_t i = 0; i < phases.size(); ++i) {
        const Phase& phase = phases[i];
        if (phase.breath == 0) continue;
        const Breathed breath{phase.item, phase.side, phase.breath};
        while (jump != practice.jumps.end() && *jump <= phase.start) {
            due = std::find_if(all.begin(), all.end(),
                               [&](const Breathed& one) { return one.item == phase.item; });
            anywhere = false;
            ++jump;
        }
        if (anywhere) due = std::find(all.begin(), all.end(), breath);
        anywhere = false;
        ASSERT_NE(due, all.end());
        ASSERT_EQ(breath, *due);
        if (phase.kind == PhaseKind::exhale) {
            ASSERT_EQ(phases[i - 1].kind, PhaseKind::inhale);
            ASSERT_FALSE(phases[i - 1].cut);
            if (!phase.cut && phase.end() <= player.now()) ++due;
        } else if (!phase.cut && i + 1 < phases.size()) {
            ASSERT_TRUE(phases[i + 1].kind == PhaseKind::exhale ||
                        happened_at(practice.stops, phase.end()) ||
                        happened_at(practice.jumps, phase.end()));
        }
    }
    const bool to_the_end = player.state() == PlayState::finished && practice.jumps.empty();
    ASSERT_TRUE(!to_the_end || due == all.end());
}

TEST(Promises, NoBreathIsLeftOutAndNoneIsDoneTwice) {
    for_finished_practices(3000, expect_breaths_in_order);
}

TEST(Promises, ANewPlayerWouldDoTheSameBreathsFromTheResumePointOn) {
    for_practices(700, [](const Practice& practice, Random&) {
        const Player& player = practice.player;
        const Timeline anew =
            compile(player.routine(), catalogue(), player.settings(), player.resume_point());
        ASSERT_EQ(breaths_after(anew, {}), breaths_after(player.timeline(), player.now()));
    });
}

TEST(Promises, DoneCountsEveryBreathThatCameToItsEnd) {
    for_practices(700, [](const Practice& practice, Random&) {
        std::map<std::pair<int, Side>, int> counted;
        for (const Phase& phase : played(practice.player)) {
            const bool whole = !phase.cut && phase.end() <= practice.player.now();
            if (phase.kind == PhaseKind::exhale && whole) ++counted[{phase.item, phase.side}];
        }
        for (const Done& done : practice.player.done()) {
            EXPECT_LE(done.done, done.planned);
            counted[{done.item, done.side}] -= done.done;
        }
        for (const auto& [side, left] : counted) EXPECT_EQ(left, 0);
    });
}

// Checks that the body goes up, stays and comes down, and never goes up twice. Every phase between
// breaths brings it down, also if it was cut or ended by hurry().
void expect_one_body(const Practice& practice) {
    bool up = false;
    int item = -1;
    for (const Phase& phase : practice.player.timeline().phases) {
        const bool tapped = std::any_of(
            practice.hurried.begin(), practice.hurried.end(),
            [&](const Practice::Hurried& hurried) { return hurried.at == phase.start; });
        const bool interrupted = tapped || happened_at(practice.stops, phase.start) ||
                                 happened_at(practice.jumps, phase.start);
        if (interrupted || !is_breath(phase.kind) || phase.item != item) up = false;
        item = phase.item;
        switch (phase.action) {
            case Action::ready:
            case Action::lift: ASSERT_FALSE(up); break;
            case Action::hold:
            case Action::lower: ASSERT_TRUE(up); break;
            case Action::none: ASSERT_FALSE(is_breath(phase.kind)); break;
            case Action::flow: break;
        }
        up = phase.action == Action::lift || phase.action == Action::hold;
    }
}

TEST(Promises, TheBodyIsNeverLiftedTwiceNorLoweredWhenItIsDown) {
    for_practices(700, [](const Practice& practice, Random&) { expect_one_body(practice); });
}

// Checks that each way to a place or into a pose ends in one wait, unless the person ended it.
void expect_waits(const Practice& practice) {
    const bool waits = practice.player.settings().way_time == WayTime::until_ready;
    const Phase* way = nullptr;  // the way that leads to the present phase
    int waited = 0;
    for (const Phase& phase : practice.player.timeline().phases) {
        if (phase.until_ready) {
            ASSERT_TRUE(waits && way);
            ASSERT_EQ(++waited, 1) << describe(phase);
        }
        if (phase.kind == PhaseKind::get_ready) continue;
        const bool arrives = way && !way->cut && phase.kind != PhaseKind::move &&
                             phase.kind != PhaseKind::leave && phase.kind != PhaseKind::close;
        // A change at the moment at which it begins removes a wait.
        const bool removed = way && (happened_at(practice.jumps, way->end()) ||
                                     happened_at(practice.stops, way->end()));
        const bool ready = way && std::any_of(practice.hurried.begin(), practice.hurried.end(),
                                              [&](const Practice::Hurried& hurried) {
                                                  return hurried.at == way->end();
                                              });
        if (waits && arrives && !removed && !ready) {
            ASSERT_EQ(waited, 1) << describe(phase);
        }
        const bool leads = phase.kind == PhaseKind::move || phase.kind == PhaseKind::enter ||
                           phase.kind == PhaseKind::change_sides;
        way = leads ? &phase : nullptr;
        waited = 0;
    }
}

TEST(Promises, EveryWayWaitsOnceForThePersonAndNeverTwice) {
    for_practices(1000, [](const Practice& practice, Random&) { expect_waits(practice); });
}

TEST(Promises, ThePersonLeavesEveryPoseAndGoesEveryWayStepByStep) {
    for_finished_practices(2000,
                           [](const Practice& practice) { Walk(practice, catalogue()).follow(); });
}

}  // namespace
}  // namespace catcow::testing
