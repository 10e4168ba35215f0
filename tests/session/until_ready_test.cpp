// "Get into place" takes its time: more of it, or as much as the person needs. They do not hurry after a
// clock between poses.
#include <gtest/gtest.h>

#include "session/actions.h"
#include "support/session_player.h"

namespace catcow::testing {
namespace {

class UntilReady : public PlayerTest {
protected:
    UntilReady() { settings.way_time = WayTime::until_ready; }
    const Phase& phase(const Player& player) const {
        return player.timeline().phases[present(player)];
    }
    // Plays until the session waits for the nth time.
    Player waiting(int nth) const {
        Player player = player_of({gate, bridge});
        for (; nth > 0; --nth) {
            if (player.state() == PlayState::paused) player.resume();
            player.advance(seconds(600));
            EXPECT_TRUE(player.waits_until_ready());
        }
        return player;
    }
};

TEST_F(UntilReady, TheSessionWaitsAtTheEndOfEachWayToAPlaceOrIntoAPose) {
    EXPECT_TRUE(is(player_of({gate, bridge}).timeline(), R"(
        0.0 get_ready 5.0 item 0 left
        5.0 move 6.0 item 0 left move 0
        11.0 get_ready 3.0 item 0 left until ready
        14.0 enter 4.0 item 0 left
        18.0 get_ready 3.0 item 0 left until ready
        21.0 inhale 4.0 item 0 left 1/3 ready
        25.0 exhale 6.0 item 0 left 1/3 lift
        31.0 inhale 4.0 item 0 left 2/3 hold
        35.0 exhale 6.0 item 0 left 2/3 hold
        41.0 inhale 4.0 item 0 left 3/3 hold
        45.0 exhale 6.0 item 0 left 3/3 hold
        51.0 change_sides 7.0 item 0 right
        58.0 get_ready 3.0 item 0 right until ready
        61.0 inhale 4.0 item 0 right 1/3 ready
        65.0 exhale 6.0 item 0 right 1/3 lift
        71.0 inhale 4.0 item 0 right 2/3 hold
        75.0 exhale 6.0 item 0 right 2/3 hold
        81.0 inhale 4.0 item 0 right 3/3 hold
        85.0 exhale 6.0 item 0 right 3/3 hold
        91.0 leave 3.0 item 0 right
        94.0 move 4.0 item 1 move 1
        98.0 get_ready 3.0 item 1 until ready
        101.0 enter 4.0 item 1
        105.0 get_ready 3.0 item 1 until ready
        108.0 inhale 4.0 item 1 1/4 repetition 1/2 ready
        112.0 exhale 6.0 item 1 1/4 repetition 1/2 lift
        118.0 inhale 4.0 item 1 2/4 repetition 1/2 hold
        122.0 exhale 6.0 item 1 2/4 repetition 1/2 lower
        128.0 inhale 4.0 item 1 3/4 repetition 2/2 ready
        132.0 exhale 6.0 item 1 3/4 repetition 2/2 lift
        138.0 inhale 4.0 item 1 4/4 repetition 2/2 hold
        142.0 exhale 6.0 item 1 4/4 repetition 2/2 lower
        148.0 leave 2.0 item 1
        150.0 close 8.0)"));
}

TEST_F(UntilReady, MoreTimeIsHalfAsLongAgainForEveryWayAndForNoBreath) {
    const Timeline usual = Player(routine_of({item_of(catalogue, gate)}), catalogue, {}).timeline();
    settings.way_time = WayTime::more;
    const Timeline more = player_of({gate}).timeline();
    ASSERT_EQ(more.phases.size(), usual.phases.size());
    for (std::size_t i = 0; i < usual.phases.size(); ++i) {
        const PhaseKind kind = usual.phases[i].kind;
        const bool way = kind == PhaseKind::move || kind == PhaseKind::enter ||
                         kind == PhaseKind::change_sides || kind == PhaseKind::leave;
        EXPECT_EQ(more.phases[i].length, usual.phases[i].length * (way ? 3 : 2) / 2)
            << name_of(kind);
    }
    const Routine routine = routine_of({item_of(catalogue, gate)});
    EXPECT_EQ(length_of(routine, catalogue, {}, WayTime::more) - length_of(routine, catalogue),
              seconds((6 + 4 + 7 + 3) / 2.));
}

TEST_F(UntilReady, ItWaitsForAsLongAsNobodyAnswersAndGoesOnAtATap) {
    Player player = player_of({gate, bridge});
    player.advance(seconds(3600));
    EXPECT_EQ(player.now(), seconds(11));
    EXPECT_TRUE(player.waits_until_ready());
    EXPECT_FALSE(player.waits()) << "it is no rest";
    EXPECT_TRUE(are(player.advance(seconds(3600)), ""));
    EXPECT_TRUE(are(player.resume(), "11 resumed 2\n11 phase_began 2"));
    EXPECT_FALSE(player.waits_until_ready());
    player.advance(seconds(3));
    EXPECT_EQ(phase(player).kind, PhaseKind::enter);
    EXPECT_EQ(player.pauses(), 0) << "a wait is no pause of the person";
}

TEST_F(UntilReady, TheWaitIsAnnouncedInTimeHoweverLateTheClockComes) {
    Player player = player_of({gate});
    const std::vector<Event> events = player.advance(seconds(3600));
    ASSERT_GE(events.size(), 2U);
    EXPECT_TRUE(events[events.size() - 3].late);
    EXPECT_FALSE(events[events.size() - 2].late);
    EXPECT_EQ(events.back().kind, EventKind::paused);
}

TEST_F(UntilReady, WhoSaysThatTheyAreReadyIsNotAskedAgain) {
    Player player = player_at(6);
    player.hurry();
    EXPECT_EQ(phase(player).kind, PhaseKind::enter);
    player.advance(seconds(1));
    player.hurry();
    EXPECT_EQ(phase(player).kind, PhaseKind::inhale);
    Player paused = player_at(6);
    paused.pause();
    paused.hurry();
    paused.resume();
    paused.advance(seconds(3));
    EXPECT_EQ(phase(paused).kind, PhaseKind::enter);
}

TEST_F(UntilReady, APauseOnTheWayLosesNoWaitAndAddsNone) {
    Player player = player_at(6);
    player.pause();
    player.resume();
    player.advance(seconds(60));
    EXPECT_TRUE(player.waits_until_ready());
    player.resume();
    player.advance(seconds(1));
    player.pause();
    EXPECT_FALSE(player.waits_until_ready()) << "this is the pause of the person";
    player.resume();
    player.advance(seconds(3));
    EXPECT_EQ(phase(player).kind, PhaseKind::enter);
}

TEST_F(UntilReady, AnotherPoseInAWaitLeadsOutFirstAndWaitsThere) {
    Player player = waiting(2);
    player.next();
    EXPECT_EQ(player.state(), PlayState::paused);
    EXPECT_FALSE(player.waits_until_ready()) << "the way that comes is no end of one";
    EXPECT_TRUE(has(player.timeline(), present(player), R"(
        18.0 get_ready 3.0 item 0 left
        21.0 leave 3.0 item 0 left
        24.0 move 4.0 item 1 move 1
        28.0 get_ready 3.0 item 1 until ready)"));
    Player back = waiting(4);
    back.previous();
    back.resume();
    back.advance(seconds(600));
    EXPECT_TRUE(back.waits_until_ready());
    EXPECT_EQ(phase(back).item, 0);
}

TEST_F(UntilReady, TheNextPoseInTheSamePlaceNeedsNoSecondWaitForThatPlace) {
    Player player = player_of({gate, cow});
    player.advance(seconds(60));
    player.next();
    EXPECT_TRUE(player.waits_until_ready());
    EXPECT_TRUE(has(player.timeline(), present(player), R"(
        11.0 get_ready 3.0 item 1 until ready
        14.0 enter 2.0 item 1
        16.0 get_ready 3.0 item 1 until ready)"));
}

TEST_F(UntilReady, AfterItHurtsThePersonRestsAndWaitsAsWithoutTheSetting) {
    for (int nth = 1; nth <= 5; ++nth) {
        SCOPED_TRACE(nth);
        Player player = waiting(nth);
        const int then = phase(player).item + 1;
        player.rest();
        EXPECT_FALSE(player.waits_until_ready());
        if (!player.waits()) player.resume();
        player.advance(seconds(600));
        EXPECT_TRUE(player.waits());
        EXPECT_FALSE(player.waits_until_ready());
        EXPECT_EQ(player.resume_point().item, then);
    }
}

TEST_F(UntilReady, TheResumePointOfAWaitIsTheBreathThatComes) {
    EXPECT_EQ(waiting(2).resume_point(), (Start{.item = 0, .side = Side::left, .breath = 1}));
    EXPECT_EQ(waiting(3).resume_point(), (Start{.item = 0, .side = Side::right, .breath = 1}));
    EXPECT_EQ(waiting(4).resume_point(), (Start{.item = 1, .breath = 1}));
}

TEST_F(UntilReady, WithTheSameNeedsAWaitStaysAWait) {
    for (int nth = 1; nth <= 5; ++nth) {
        Player player = waiting(nth);
        const Timeline before = player.timeline();
        player.adapt_to({});
        EXPECT_TRUE(player.waits_until_ready());
        EXPECT_EQ(player.timeline(), before);
    }
}

TEST_F(UntilReady, NeedsThatChangeInTheMiddleOfAChangeOfSidesStillWaitAtItsEnd) {
    Player player = waiting(2);
    player.resume();
    while (phase(player).kind != PhaseKind::change_sides) player.advance(seconds(1));
    player.advance(seconds(1));
    player.adapt_to({});
    player.resume();
    player.advance(seconds(60));
    EXPECT_TRUE(player.waits_until_ready());
    EXPECT_EQ(phase(player).side, Side::right);
}

}  // namespace
}  // namespace catcow::testing
