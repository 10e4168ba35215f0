// Player: next() and previous().
#include <gtest/gtest.h>

#include "support/session_player.h"

namespace catcow::testing {
namespace {

using PlayerSkips = PlayerTest;

TEST_F(PlayerSkips, NextLeavesThePoseAndGoesToTheNextOne) {
    Player player = player_at(32);
    EXPECT_TRUE(are(player.next(), R"(
        32 changed 7
        32 phase_began 7)"));
    EXPECT_TRUE(has(player.timeline(), 6, R"(
        29.0 exhale 3.0 item 0 left 2/3 hold cut
        32.0 leave 3.0 item 0 left
        35.0 move 4.0 item 1 move 1
        39.0 enter 4.0 item 1
        43.0 inhale 4.0 item 1 1/4 repetition 1/2 ready)"));
    EXPECT_EQ(player.revision(), 1);
}

TEST_F(PlayerSkips, NextWhileGettingIntoThePoseComesOutOfIt) {
    Player player = player_at(12);
    player.next();
    EXPECT_TRUE(has(player.timeline(), 2, R"(
        11.0 enter 1.0 item 0 left cut
        12.0 leave 3.0 item 0 left
        15.0 move 4.0 item 1 move 1)"));
}

TEST_F(PlayerSkips, NextOnTheWayCompletesTheMove) {
    Player player = player_at(6);
    EXPECT_TRUE(are(player.next(), "6 changed 1"));
    EXPECT_TRUE(has(player.timeline(), 1, R"(
        5.0 move 6.0 item 0 left move 0
        11.0 move 4.0 item 1 move 1
        15.0 enter 4.0 item 1)"));
}

TEST_F(PlayerSkips, NextBeforeTheFirstMoveGoesTheWholeWayAtOnce) {
    Player player = player_at(2);
    player.next();
    EXPECT_TRUE(has(player.timeline(), 0, R"(
        0.0 get_ready 2.0 item 0 left cut
        2.0 move 6.0 item 1 move 0
        8.0 move 4.0 item 1 move 1
        12.0 enter 4.0 item 1)"));
}

TEST_F(PlayerSkips, NextWhileGettingReadyAfterAPauseLeavesThePose) {
    Player player = player_at(32);
    player.pause();
    player.resume();
    player.advance(seconds(1));
    player.next();
    EXPECT_TRUE(has(player.timeline(), 7, R"(
        32.0 get_ready 1.0 item 0 left cut
        33.0 leave 3.0 item 0 left
        36.0 move 4.0 item 1 move 1)"));
}

TEST_F(PlayerSkips, PressingNextAgainSkipsFurther) {
    Player player = player_of({gate, bridge, cow, mountain});
    player.advance(seconds(32));
    player.next();
    player.advance(seconds(1));
    EXPECT_TRUE(are(player.next(), "33 changed 7"));
    EXPECT_TRUE(has(player.timeline(), 7, R"(
        32.0 leave 3.0 item 0 left
        35.0 enter 2.0 item 2)"));
    player.next();
    EXPECT_TRUE(has(player.timeline(), 7, R"(
        32.0 leave 3.0 item 0 left
        35.0 move 8.0 item 3 move 3
        43.0 inhale 4.0 item 3 1/1 lift)"));
    player.next();
    EXPECT_TRUE(has(player.timeline(), 7, R"(
        32.0 leave 3.0 item 0 left
        35.0 close 8.0)"));
    EXPECT_TRUE(are(player.next(), ""));
}

TEST_F(PlayerSkips, InALeaveThatCameByItselfOnlyTheSecondPressSkips) {
    Player player = player_at(83);
    EXPECT_TRUE(are(player.next(), ""));
    EXPECT_EQ(player.revision(), 0);
    EXPECT_TRUE(are(player.next(), "83 changed 16"));
    EXPECT_TRUE(has(player.timeline(), 16, R"(
        82.0 leave 3.0 item 0 right
        85.0 close 8.0)"));
}

TEST_F(PlayerSkips, NextAfterTheLastItemIsTheCloseAndThenTheEnd) {
    Player player = player_at(94);
    player.next();
    EXPECT_TRUE(has(player.timeline(), 19, R"(
        93.0 inhale 1.0 item 1 1/4 repetition 1/2 ready cut
        94.0 leave 2.0 item 1
        96.0 close 8.0)"));
    player.advance(seconds(3));
    EXPECT_TRUE(are(player.next(), "97 finished 21"));
    EXPECT_EQ(player.state(), PlayState::finished);
    EXPECT_EQ(player.timeline().length(), seconds(97));
    EXPECT_TRUE(player.timeline().phases.back().cut);
}

TEST_F(PlayerSkips, FinishingBeforeAnythingBeganLeavesATimeline) {
    Player player = player_of({gate});
    player.next();
    EXPECT_TRUE(is(player.timeline(), "0.0 close 8.0"));
    player.next();
    EXPECT_EQ(player.state(), PlayState::finished);
    EXPECT_TRUE(is(player.timeline(), "0.0 close 0.0 cut"));
    EXPECT_EQ(player.moment().progress, 1.0);
}

TEST_F(PlayerSkips, PreviousAfterTheFirstBreathBeginsThisItemAnew) {
    Player player = player_at(26);
    player.previous();
    EXPECT_TRUE(has(player.timeline(), 5, R"(
        25.0 inhale 1.0 item 0 left 2/3 hold cut
        26.0 leave 3.0 item 0 left
        29.0 enter 4.0 item 0 left
        33.0 inhale 4.0 item 0 left 1/3 ready)"));
}

// The way out announced the pose after it, and led back into the same one.
TEST_F(PlayerSkips, PreviousAnnouncesThePoseThatItLeadsTo) {
    Player player = player_at(26);
    player.previous();
    EXPECT_EQ(player.moment().next_item, 0);
    player.advance(seconds(3));
    EXPECT_EQ(player.moment().next_item, 1) << "on the way in";
}

TEST_F(PlayerSkips, PreviousOnTheSecondSideBeginsTheFirstSideAnew) {
    Player player = player_at(53);
    player.previous();
    EXPECT_TRUE(has(player.timeline(), 10, R"(
        52.0 inhale 1.0 item 0 right 1/3 ready cut
        53.0 leave 3.0 item 0 right
        56.0 enter 4.0 item 0 left
        60.0 inhale 4.0 item 0 left 1/3 ready)"));
}

TEST_F(PlayerSkips, PreviousWithinTheFirstBreathGoesToTheItemBefore) {
    Player player = player_at(100);
    player.previous();
    EXPECT_TRUE(has(player.timeline(), 20, R"(
        97.0 exhale 3.0 item 1 1/4 repetition 1/2 lift cut
        100.0 leave 2.0 item 1
        102.0 move 5.0 item 0 left move 2
        107.0 enter 4.0 item 0 left
        111.0 inhale 4.0 item 0 left 1/3 ready)"));
}

TEST_F(PlayerSkips, PreviousOnTheWayCompletesTheMoveAndTurnsBack) {
    Player player = player_at(86);
    EXPECT_TRUE(are(player.previous(), "86 changed 17"));
    EXPECT_TRUE(has(player.timeline(), 17, R"(
        85.0 move 4.0 item 1 move 1
        89.0 move 5.0 item 0 left move 2
        94.0 enter 4.0 item 0 left)"));
}

TEST_F(PlayerSkips, PreviousInALeaveGoesBackIntoThatPose) {
    Player player = player_at(83);
    player.previous();
    EXPECT_TRUE(has(player.timeline(), 16, R"(
        82.0 leave 3.0 item 0 right
        85.0 enter 4.0 item 0 left)"));
}

TEST_F(PlayerSkips, PreviousAgainGoesFurtherBack) {
    Player player = player_at(113);
    player.previous();
    player.previous();
    EXPECT_TRUE(has(player.timeline(), 23, R"(
        113.0 leave 2.0 item 1
        115.0 move 5.0 item 0 left move 2)"));
    EXPECT_TRUE(are(player.previous(), ""));
}

TEST_F(PlayerSkips, NextTakesBackAPrevious) {
    Player player = player_at(26);
    player.previous();
    player.next();
    EXPECT_TRUE(has(player.timeline(), 6, R"(
        26.0 leave 3.0 item 0 left
        29.0 move 4.0 item 1 move 1)"));
}

TEST_F(PlayerSkips, PreviousInTheCloseGoesBackToTheLastItem) {
    Player player = player_at(136);
    player.previous();
    EXPECT_TRUE(has(player.timeline(), 28, R"(
        135.0 close 1.0 cut
        136.0 enter 4.0 item 1)"));
}

TEST_F(PlayerSkips, PreviousFindsTheWayFromWhereThePersonIs) {
    Player player = player_of({gate});
    player.advance(seconds(6));
    player.next();
    player.advance(seconds(6));
    player.previous();
    EXPECT_TRUE(has(player.timeline(), 1, R"(
        5.0 move 6.0 item 0 left move 0
        11.0 close 1.0 cut
        12.0 enter 4.0 item 0 left)"));
}

TEST_F(PlayerSkips, APoseThatWasLeftAndNotEnteredAgainIsNotLeftTwice) {
    Player player = player_of({sit, bridge});
    player.advance(seconds(23));
    player.previous();
    player.advance(seconds(4));
    player.next();
    EXPECT_TRUE(has(player.timeline(), 4, R"(
        21.0 inhale 2.0 item 0 2/2 hold cut
        23.0 leave 4.0 item 0
        27.0 move 4.0 item 1 move 1)"));
}

TEST_F(PlayerSkips, BeforeTheFirstItemThereIsNoPrevious) {
    Player player = player_at(3);
    EXPECT_TRUE(are(player.previous(), ""));
    player.advance(seconds(3));
    EXPECT_TRUE(are(player.previous(), ""));
    EXPECT_EQ(player.revision(), 0);
}

TEST_F(PlayerSkips, WhilePausedTheSkipWaitsForTheResume) {
    Player player = player_at(32);
    player.pause();
    EXPECT_TRUE(are(player.next(), "32 changed 7"));
    EXPECT_EQ(player.state(), PlayState::paused);
    EXPECT_TRUE(has(player.timeline(), 6, R"(
        29.0 exhale 3.0 item 0 left 2/3 hold cut
        32.0 get_ready 3.0 item 0 left
        35.0 leave 3.0 item 0 left
        38.0 move 4.0 item 1 move 1)"));
    player.previous();
    EXPECT_TRUE(has(player.timeline(), 7, R"(
        32.0 get_ready 3.0 item 0 left
        35.0 leave 3.0 item 0 left
        38.0 enter 4.0 item 0 left)"));
    EXPECT_TRUE(are(player.resume(), R"(
        32 resumed 7
        32 phase_began 7)"));
}

TEST_F(PlayerSkips, WhilePausedOnTheWayThePersonIsWhereTheMoveBegan) {
    Player player = player_at(6);
    player.pause();
    player.next();
    EXPECT_TRUE(has(player.timeline(), 1, R"(
        5.0 move 1.0 item 0 left move 0 cut
        6.0 get_ready 3.0 item 1
        9.0 move 5.0 item 1 move 0 from 0.167
        14.0 move 4.0 item 1 move 1)"));
}

TEST_F(PlayerSkips, WhilePausedInTheFirstBreathThePoseIsStillLeft) {
    Player player = player_of({leg_lift, gate});
    player.advance(seconds(19));
    player.pause();
    player.next();
    EXPECT_TRUE(has(player.timeline(), 5, R"(
        19.0 get_ready 3.0 item 0 left
        22.0 leave 2.0 item 0 left
        24.0 move 5.0 item 1 left move 2)"));
}

}  // namespace
}  // namespace catcow::testing
