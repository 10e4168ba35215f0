// Player: pause() and resume().
#include <gtest/gtest.h>

#include "session/actions.h"
#include "support/session_player.h"

namespace catcow::testing {
namespace {

using PlayerPauses = PlayerTest;

TEST_F(PlayerPauses, ABreathThatWasCutIsDoneAgainFromItsInhale) {
    Player player = player_at(32);
    EXPECT_TRUE(are(player.pause(), "32 paused 7"));
    EXPECT_TRUE(has(player.timeline(), 4, R"(
        19.0 exhale 6.0 item 0 left 1/3 lift
        25.0 inhale 4.0 item 0 left 2/3 hold
        29.0 exhale 3.0 item 0 left 2/3 hold cut
        32.0 get_ready 3.0 item 0 left
        35.0 inhale 4.0 item 0 left 2/3 ready
        39.0 exhale 6.0 item 0 left 2/3 lift
        45.0 inhale 4.0 item 0 left 3/3 hold
        49.0 exhale 6.0 item 0 left 3/3 hold
        55.0 change_sides 7.0 item 0 right)"));
    EXPECT_TRUE(are(player.resume(), R"(
        32 resumed 7
        32 phase_began 7)"));
    EXPECT_TRUE(are(player.advance(seconds(3)), "35 phase_began 8"));
    EXPECT_EQ(player.pauses(), 1);
}

TEST_F(PlayerPauses, NoTimePassesAndTheMomentIsTheGetReadyThatWillCome) {
    Player player = player_at(32);
    player.pause();
    EXPECT_TRUE(are(player.advance(seconds(600)), ""));
    EXPECT_EQ(player.now(), seconds(32));
    EXPECT_EQ(player.played(), seconds(32));
    const Moment moment = player.moment();
    EXPECT_EQ(player.timeline().phases[present(player)].kind, PhaseKind::get_ready);
    EXPECT_EQ(moment.left_in_phase, seconds(3));
    EXPECT_EQ(moment.breaths_left, 2);
    EXPECT_TRUE(are(player.pause(), ""));
}

TEST_F(PlayerPauses, AnInhaleThatWasCutIsDoneAgain) {
    Player player = player_at(26);
    player.pause();
    EXPECT_TRUE(has(player.timeline(), 5, R"(
        25.0 inhale 1.0 item 0 left 2/3 hold cut
        26.0 get_ready 3.0 item 0 left
        29.0 inhale 4.0 item 0 left 2/3 ready)"));
}

TEST_F(PlayerPauses, ARepetitionThatWasCutIsLiftedAnewAndComesDownAtItsEnd) {
    Player player = player_of({bridge});
    player.advance(seconds(20));
    player.pause();
    EXPECT_TRUE(has(player.timeline(), 4, R"(
        19.0 inhale 1.0 item 0 1/4 repetition 1/2 ready cut
        20.0 get_ready 3.0 item 0
        23.0 inhale 4.0 item 0 1/4 repetition 1/2 ready
        27.0 exhale 6.0 item 0 1/4 repetition 1/2 lift
        33.0 inhale 4.0 item 0 2/4 repetition 1/2 hold
        37.0 exhale 6.0 item 0 2/4 repetition 1/2 lower)"));
}

TEST_F(PlayerPauses, WhateverElseWasCutGoesOnAndLastsAtLeastTwoSeconds) {
    const std::vector<std::pair<double, const char*>> cases = {
        {6, R"(
            5.0 move 1.0 item 0 left move 0 cut
            6.0 get_ready 3.0 item 0 left
            9.0 move 5.0 item 0 left move 0 from 0.167
            14.0 enter 4.0 item 0 left)"},
        {14, R"(
            11.0 enter 3.0 item 0 left cut
            14.0 get_ready 3.0 item 0 left
            17.0 enter 2.0 item 0 left from 0.500
            19.0 inhale 4.0 item 0 left 1/3 ready)"},
        {46, R"(
            45.0 change_sides 1.0 item 0 right cut
            46.0 get_ready 3.0 item 0 right
            49.0 change_sides 6.0 item 0 right from 0.143
            55.0 inhale 4.0 item 0 right 1/3 ready)"},
        {84, R"(
            82.0 leave 2.0 item 0 right cut
            84.0 get_ready 3.0 item 0 right
            87.0 leave 2.0 item 0 right from 0.333
            89.0 move 4.0 item 1 move 1)"},
        {137, R"(
            135.0 close 2.0 cut
            137.0 get_ready 3.0
            140.0 close 6.0 from 0.250)"},
    };
    for (const auto& [time, expected] : cases) {
        Player player = player_at(time);
        const std::size_t cut = present(player);
        player.pause();
        EXPECT_TRUE(has(player.timeline(), cut, expected));
    }
}

// After a pause the whole way was told again from its first sentence, while the body stayed where it
// was.
TEST_F(PlayerPauses, GoesOnWithTheSentenceAtWhichItPaused) {
    int paused = 0, later = 0;
    for (Duration t = seconds(5.1);; t += seconds(.3)) {
        Player player = player_at(in_seconds(t));
        if (player.state() != PlayState::playing) break;
        for (int again = 0; again < 2; ++again) {
            const Moment before = player.moment();
            const Phase cut = player.timeline().phases[present(player)];
            player.pause();
            player.resume();
            player.advance(player.settings().resume_ready);
            if (is_breath(cut.kind)) break;
            const Moment after = player.moment();
            const Phase rest = player.timeline().phases[present(player)];
            EXPECT_EQ(rest.kind, cut.kind) << text_of(t);
            EXPECT_EQ(after.step, before.step) << text_of(t);
            EXPECT_LE(after.progress, before.progress + 1e-6) << text_of(t);
            EXPECT_GE(after.progress, cut.from) << text_of(t);
            EXPECT_GE(rest.length, std::min(cut.length, seconds(2))) << text_of(t);
            ++paused;
            later += after.step >= 0 && after.progress > 0;
            player.advance(seconds(.7));
            if (player.timeline().phases[present(player)].kind != cut.kind) break;
        }
    }
    EXPECT_GT(paused, 100);
    EXPECT_GT(later, 10) << "pauses in a later sentence";
}

// The pose was not left, although the person was half in it.
TEST_F(PlayerPauses, OnTheWayIntoAPoseThenNextLeavesItFirst) {
    Player player = player_at(14);
    player.pause();
    player.next();
    EXPECT_TRUE(has(player.timeline(), 2, R"(
        11.0 enter 3.0 item 0 left cut
        14.0 get_ready 3.0 item 0 left
        17.0 leave 3.0 item 0 left
        20.0 move 4.0 item 1 move 1)"));
}

// The person was left half-way between two positions.
TEST_F(PlayerPauses, OnTheWayBetweenPositionsThenPreviousComesToItsEndFirst) {
    Player player = player_at(91);
    ASSERT_EQ(player.timeline().phases[present(player)].kind, PhaseKind::enter);
    player = player_at(88);
    const Phase cut = player.timeline().phases[present(player)];
    ASSERT_EQ(cut.kind, PhaseKind::move);
    player.pause();
    player.previous();
    const std::vector<Phase>& phases = player.timeline().phases;
    const Phase& rest = phases[present(player) + 1];
    EXPECT_EQ(rest.kind, PhaseKind::move);
    EXPECT_EQ(rest.move, cut.move);
    EXPECT_GT(rest.from, 0);
    const Phase& next = phases[present(player) + 2];
    ASSERT_EQ(next.kind, PhaseKind::move) << "back to the item before";
    EXPECT_EQ(catalogue.moves()[static_cast<std::size_t>(next.move)].from,
              catalogue.moves()[static_cast<std::size_t>(cut.move)].to);
}

TEST_F(PlayerPauses, AfterASecondPauseHurryStillEndsWhatTheFirstOneCut) {
    Player player = player_at(14);
    player.pause();
    player.resume();
    player.advance(seconds(1));
    player.pause();
    EXPECT_FALSE(player.hurry().empty());
    EXPECT_EQ(player.timeline().phases[present(player) + 1].kind, PhaseKind::inhale);
}

TEST_F(PlayerPauses, ARestThatWasCutGoesOn) {
    Player player = player_of({plank});
    player.advance(seconds(40));
    player.pause();
    EXPECT_TRUE(has(player.timeline(), 8, R"(
        39.0 rest 1.0 item 0 cut
        40.0 get_ready 3.0 item 0
        43.0 rest 14.0 item 0 from 0.067
        57.0 inhale 4.0 item 0 3/4 repetition 2/2 ready)"));
}

TEST_F(PlayerPauses, ExactlyBetweenTwoBreathsNothingIsCut) {
    Player player = player_at(25);
    player.pause();
    EXPECT_TRUE(has(player.timeline(), 4, R"(
        19.0 exhale 6.0 item 0 left 1/3 lift
        25.0 get_ready 3.0 item 0 left
        28.0 inhale 4.0 item 0 left 2/3 ready)"));
}

TEST_F(PlayerPauses, ExactlyBetweenInhaleAndExhaleTheWholeBreathIsDoneAgain) {
    Player player = player_at(29);
    player.pause();
    EXPECT_TRUE(has(player.timeline(), 5, R"(
        25.0 inhale 4.0 item 0 left 2/3 hold
        29.0 get_ready 3.0 item 0 left
        32.0 inhale 4.0 item 0 left 2/3 ready
        36.0 exhale 6.0 item 0 left 2/3 lift)"));
}

TEST_F(PlayerPauses, PausingWhileGettingReadyDoesNotMakeTwoGetReadies) {
    Player player = player_at(32);
    for (int i = 0; i < 3; ++i) {
        player.pause();
        player.resume();
        player.advance(seconds(1));
    }
    EXPECT_TRUE(has(player.timeline(), 6, R"(
        29.0 exhale 3.0 item 0 left 2/3 hold cut
        32.0 get_ready 1.0 item 0 left cut
        33.0 get_ready 1.0 item 0 left cut
        34.0 get_ready 3.0 item 0 left
        37.0 inhale 4.0 item 0 left 2/3 ready)"));
}

TEST_F(PlayerPauses, BeforeAnythingBeganThereIsNothingToCut) {
    Player player = player_of({gate});
    EXPECT_TRUE(are(player.pause(), "0 paused 0"));
    EXPECT_TRUE(has(player.timeline(), 0, R"(
        0.0 get_ready 3.0 item 0 left
        3.0 move 6.0 item 0 left move 0)"));
    EXPECT_TRUE(are(player.resume(), R"(
        0 resumed 0
        0 phase_began 0)"));
}

TEST_F(PlayerPauses, WithoutTimeToGetReadyTheBreathBeginsAtOnce) {
    settings.resume_ready = {};
    Player player = player_at(26);
    player.pause();
    EXPECT_TRUE(has(player.timeline(), 5, R"(
        25.0 inhale 1.0 item 0 left 2/3 hold cut
        26.0 inhale 4.0 item 0 left 2/3 ready)"));
    EXPECT_TRUE(are(player.resume(), R"(
        26 resumed 6
        26 phase_began 6)"));
}

TEST_F(PlayerPauses, TheGetReadyIsDividedBySpeed) {
    settings.speed = 10;
    Player player = player_at(3.2);
    player.pause();
    EXPECT_EQ(player.moment().left_in_phase, seconds(0.3));
}

}  // namespace
}  // namespace catcow::testing
