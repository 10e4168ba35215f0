// Player: hurry(), for a person who is ready early.
#include <gtest/gtest.h>

#include "support/session_player.h"

namespace catcow::testing {
namespace {

using PlayerHurries = PlayerTest;

TEST_F(PlayerHurries, WhateverIsNoBreathEndsNow) {
    const std::vector<std::pair<double, const char*>> cases = {
        {2, R"(
            0.0 get_ready 2.0 item 0 left cut
            2.0 move 6.0 item 0 left move 0)"},
        {6, R"(
            5.0 move 1.0 item 0 left move 0 cut
            6.0 enter 4.0 item 0 left)"},
        {12, R"(
            11.0 enter 1.0 item 0 left cut
            12.0 inhale 4.0 item 0 left 1/3 ready)"},
        {46, R"(
            45.0 change_sides 1.0 item 0 right cut
            46.0 inhale 4.0 item 0 right 1/3 ready)"},
        {83, R"(
            82.0 leave 1.0 item 0 right cut
            83.0 move 4.0 item 1 move 1)"},
    };
    for (const auto& [time, expected] : cases) {
        Player player = player_at(time);
        const std::size_t cut = present(player);
        const auto events = player.hurry();
        ASSERT_EQ(events.size(), 2U);
        EXPECT_EQ(events[1].kind, EventKind::phase_began);
        EXPECT_EQ(events[1].phase, static_cast<int>(cut) + 1);
        EXPECT_TRUE(has(player.timeline(), cut, expected));
    }
}

TEST_F(PlayerHurries, ABreathIsNeverHurried) {
    Player player = player_at(20);
    EXPECT_TRUE(are(player.hurry(), ""));
    EXPECT_EQ(player.revision(), 0);
}

TEST_F(PlayerHurries, HurryingTheCloseFinishes) {
    Player player = player_at(136);
    EXPECT_TRUE(are(player.hurry(), "136 finished 28"));
    EXPECT_EQ(player.timeline().length(), seconds(136));
}

TEST_F(PlayerHurries, AfterAHurriedMoveThePersonIsThere) {
    Player player = player_at(6);
    player.hurry();
    player.advance({});
    player.hurry();
    player.advance(seconds(1));
    player.next();
    EXPECT_TRUE(has(player.timeline(), 1, R"(
        5.0 move 1.0 item 0 left move 0 cut
        6.0 inhale 1.0 item 0 left 1/3 ready cut
        7.0 leave 3.0 item 0 left
        10.0 move 4.0 item 1 move 1)"));
}

TEST_F(PlayerHurries, WhilePausedWhatThePauseCutCountsAsDone) {
    Player player = player_at(6);
    player.pause();
    EXPECT_TRUE(are(player.hurry(), "6 changed 2"));
    EXPECT_TRUE(has(player.timeline(), 1, R"(
        5.0 move 1.0 item 0 left move 0 cut
        6.0 get_ready 3.0 item 0 left
        9.0 enter 4.0 item 0 left)"));
    EXPECT_TRUE(are(player.hurry(), ""));
    player.next();
    EXPECT_TRUE(has(player.timeline(), 2, R"(
        6.0 get_ready 3.0 item 1
        9.0 move 4.0 item 1 move 1)"));
}

TEST_F(PlayerHurries, WhilePausedWhatHasNotBegunIsNotSkipped) {
    Player ready = player_at(2);
    ready.pause();
    EXPECT_TRUE(are(ready.hurry(), ""));
    Player between = player_at(5);
    between.pause();
    EXPECT_TRUE(are(between.hurry(), ""));
    Player breathing = player_at(20);
    breathing.pause();
    EXPECT_TRUE(are(breathing.hurry(), ""));
}

TEST_F(PlayerHurries, WhilePausedInTheCloseItFinishes) {
    Player player = player_at(136);
    player.pause();
    EXPECT_TRUE(are(player.hurry(), "136 finished 28"));
    EXPECT_EQ(player.timeline().length(), seconds(136));
}

}  // namespace
}  // namespace catcow::testing
