// Needs that arrive in a pose: how it is left, and what is left of its dose.
#include <gtest/gtest.h>

#include "session/actions.h"
#include "support/changed_needs.h"
#include "support/effort.h"
#include "support/session_timeline.h"

namespace catcow::testing {
namespace {

using namespace changed_needs;

// The leave of a pose that had only been entered named another item, and a way in that was cut was not gone back.
TEST(AdaptToInAPose, APoseThatWasOnlyEnteredIsLeftAsWhatItIs) {
    int left = 0;
    for (int number = 0; number < 2; ++number) {
        const Routine mine = adapt(routine(number), catalogue(), with({})).routine;
        for (int item = 0; item < static_cast<int>(mine.items.size()); ++item) {
            for (const Need& need : catalogue().rules().needs) {
                const Person person = with({need.id});
                const Item& what = mine.items[static_cast<std::size_t>(item)];
                if (suitable(catalogue(), variant(what), person)) continue;
                if (variant(what).leave == Duration{} || variant(what).enter == Duration{})
                    continue;
                for (const bool goes_back : {false, true}) {
                    Player player(mine, catalogue(), {.person = with({})}, {.item = item});
                    const auto& phases = player.timeline().phases;
                    const auto enter = std::find_if(
                        phases.begin(), phases.end(),
                        [](const Phase& phase) { return phase.kind == PhaseKind::enter; });
                    player.advance(enter->start + enter->length / 2);
                    if (goes_back) player.previous();
                    player.advance(Duration(1));
                    player.adapt_to(person);
                    const Phase& next =
                        player.timeline()
                            .phases[static_cast<std::size_t>(player.moment().phase) + 1];
                    ASSERT_EQ(next.kind, PhaseKind::leave) << need.id << item;
                    ASSERT_EQ(item_named(player, next), what) << need.id << item;
                    ++left;
                }
            }
        }
    }
    EXPECT_GT(left, 20);
}

// Lifts that were never made were dropped with the breaths that each lift had less.
TEST(AdaptToInAPose, OfShorterLiftsAndSetsEveryOneIsStillMade) {
    int shorter = 0;
    for (int number = 0; number < 7; ++number) {
        const Routine mine = adapt(routine(number), catalogue(), with({})).routine;
        for (const Need& need : catalogue().rules().needs) {
            const Person person = with({need.id});
            for (int item = 0; item < static_cast<int>(mine.items.size()); ++item) {
                const Item& what = mine.items[static_cast<std::size_t>(item)];
                const Rung rung{catalogue().pose(what.pose), &variant(what)};
                const Dose less = capped(what.dose, longest_hold(catalogue(), rung, person),
                                         rung.variant->caps.repetitions, mine.pace);
                if (!suitable(catalogue(), variant(what), person) || less == what.dose) continue;
                if (what.dose.repetitions < 2 || less.repetitions != what.dose.repetitions)
                    continue;
                // In the first breath of the second lift.
                const int each = breaths_of(what.dose, mine.pace);
                Player player(mine, catalogue(), {.person = with({})},
                              {.item = item, .breath = each + 1});
                while (player.moment().phase == 0 ||
                       player.timeline()
                               .phases[static_cast<std::size_t>(player.moment().phase)]
                               .breath == 0)
                    player.advance(seconds(1));
                const Side side = player.moment().side;
                player.adapt_to(person);
                int lifts = 0;
                for (const Phase& phase : player.timeline().phases)
                    lifts += phase.start >= player.now() && phase.item == item &&
                             phase.side == side && phase.kind == PhaseKind::exhale &&
                             (phase.breath - 1) % breaths_of(less, mine.pace) == 0;
                EXPECT_EQ(lifts, less.repetitions - 1) << need.id << " " << rung.pose->id;
                ++shorter;
            }
        }
    }
    EXPECT_GT(shorter, 0);
}

// The pose that the person is in is left the way it is always left, before anything else comes.
TEST(AdaptToInAPose, APoseThatNoLongerSuitsIsLeftFirst) {
    int left = 0;
    for (int seed = 1; seed <= effort(2000); ++seed) {
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
    EXPECT_GT(left, effort(30));
}

TEST(AdaptToInAPose, ALongHoldIsCutToWhatIsStillAllowedWithoutEnteringThePoseAnew) {
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
