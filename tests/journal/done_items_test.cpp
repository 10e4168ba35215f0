#include <gtest/gtest.h>

#include "journal/record.h"
#include "support/session_catalogue.h"

using namespace catcow;
using namespace catcow::testing;

namespace {

// Plays in small steps until the first phase of this kind, side and breath.
void play_until(Player& player, PhaseKind kind, Side side, int breath) {
    for (int i = 0; i < 10'000 && player.state() == PlayState::playing; ++i) {
        const Phase& phase =
            player.timeline().phases[static_cast<std::size_t>(player.moment().phase)];
        if (phase.kind == kind && phase.side == side && phase.breath == breath) return;
        player.advance(seconds(0.25));
    }
}

TEST(DoneItems, ABegunSideIsListedWithWhatWasDone) {
    const Catalogue catalogue = session_catalogue();
    Player player(routine_of({item_of(catalogue, cow), item_of(catalogue, gate)}), catalogue, {});
    EXPECT_TRUE(done_items(player).empty());
    play_until(player, PhaseKind::exhale, Side::right, 2);
    const std::vector<DoneItem> expected = {
        {cow, 0, Side::none, 2, 2}, {gate, 0, Side::left, 3, 3}, {gate, 0, Side::right, 3, 1}};
    EXPECT_TRUE(done_items(player) == expected);
}

TEST(DoneItems, AllOfAFinishedRoutineIsDone) {
    const Catalogue catalogue = session_catalogue();
    Player player(routine_of({item_of(catalogue, leg_lift), item_of(catalogue, plank)}), catalogue,
                  {.first_side = Side::right});
    player.advance(std::chrono::hours(1));
    ASSERT_EQ(player.state(), PlayState::finished);
    const std::vector<DoneItem> expected = {{leg_lift, 0, Side::right, 2, 2},
                                            {leg_lift, 0, Side::left, 2, 2},
                                            {plank, 0, Side::none, 4, 4}};
    EXPECT_TRUE(done_items(player) == expected);
}

}  // namespace
