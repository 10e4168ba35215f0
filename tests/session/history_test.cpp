// Player: done() and resume_point().
#include <gtest/gtest.h>

#include <ostream>

#include "support/session_player.h"

namespace catcow {

void PrintTo(const Done& done, std::ostream* out) {
    *out << "item " << done.item << " " << name_of(done.side) << " " << done.done << "/"
         << done.planned;
}

void PrintTo(const Start& start, std::ostream* out) {
    *out << "item " << start.item << " " << name_of(start.side) << " breath " << start.breath << " "
         << start.position;
}

}  // namespace catcow

namespace catcow::testing {
namespace {

using PlayerRemembers = PlayerTest;
using DoneSides = std::vector<Done>;

TEST_F(PlayerRemembers, ABreathCountsWhenItsExhaleIsOver) {
    EXPECT_EQ(player_at(15).done(), DoneSides{});
    EXPECT_EQ(player_at(16).done(), (DoneSides{{0, Side::left, 3, 0}}));
    EXPECT_EQ(player_at(24.999999).done(), (DoneSides{{0, Side::left, 3, 0}}));
    EXPECT_EQ(player_at(25).done(), (DoneSides{{0, Side::left, 3, 1}}));
}

TEST_F(PlayerRemembers, EverySideHasItsOwnCount) {
    EXPECT_EQ(player_at(200).done(),
              (DoneSides{{0, Side::left, 3, 3}, {0, Side::right, 3, 3}, {1, Side::none, 4, 4}}));
}

TEST_F(PlayerRemembers, ABreathThatWasCutCountsOnceWhenItIsDoneAgain) {
    Player player = player_at(32);
    player.pause();
    EXPECT_EQ(player.done(), (DoneSides{{0, Side::left, 3, 1}}));
    player.resume();
    player.advance(seconds(13));
    EXPECT_EQ(player.done(), (DoneSides{{0, Side::left, 3, 2}}));
}

TEST_F(PlayerRemembers, WhatWasSkippedStaysUndone) {
    Player player = player_at(26);
    player.next();
    player.advance(seconds(200));
    EXPECT_EQ(player.done(), (DoneSides{{0, Side::left, 3, 1}, {1, Side::none, 4, 4}}));
}

TEST_F(PlayerRemembers, ASideThatIsBegunAnewIsListedAgain) {
    Player player = player_at(26);
    player.previous();
    player.advance(seconds(3 + 4 + 30));
    EXPECT_EQ(player.done(), (DoneSides{{0, Side::left, 3, 1}, {0, Side::left, 3, 3}}));
}

// Bug: going back right after the only breath of a side counted two breaths of one.
TEST_F(PlayerRemembers, ASideOfOneBreathThatIsDoneTwiceIsListedTwice) {
    Player player = player_of({mountain, cow});
    player.advance(seconds(15));
    player.pause();
    player.previous();
    player.resume();
    player.advance(seconds(3 + 10));
    EXPECT_EQ(player.done(), (DoneSides{{0, Side::none, 1, 1}, {0, Side::none, 1, 1}}));
}

TEST_F(PlayerRemembers, ANewPlayerTakesUpTheBreathThatWasCut) {
    EXPECT_EQ(player_at(0).resume_point(), (Start{0, Side::left, 1, ""}));
    EXPECT_EQ(player_at(26).resume_point(), (Start{0, Side::left, 2, ""}));
    EXPECT_EQ(player_at(30).resume_point(), (Start{0, Side::left, 2, ""}));
    EXPECT_EQ(player_at(46).resume_point(), (Start{0, Side::right, 1, ""}));
    EXPECT_EQ(player_at(83).resume_point(), (Start{1, Side::none, 1, ""}));
    EXPECT_EQ(player_at(120).resume_point(), (Start{1, Side::none, 3, ""}));
    EXPECT_EQ(player_at(134).resume_point(), (Start{2, Side::none, 1, ""}));
    EXPECT_EQ(player_at(200).resume_point(), (Start{2, Side::none, 1, ""}));
}

TEST_F(PlayerRemembers, TheResumePointIsTheSameBeforeAndAfterAPause) {
    Player player = player_at(30);
    player.pause();
    EXPECT_EQ(player.resume_point(), (Start{0, Side::left, 2, ""}));
    player.next();
    EXPECT_EQ(player.resume_point(), (Start{1, Side::none, 1, ""}));
}

TEST_F(PlayerRemembers, APlayerThatBeganInTheMiddleCountsWhatItDidItself) {
    Player player = player_of({gate, bridge}, {.item = 0, .side = Side::right, .breath = 2});
    EXPECT_EQ(player.resume_point(), (Start{0, Side::right, 2, ""}));
    player.advance(seconds(36));
    EXPECT_EQ(player.done(), (DoneSides{{0, Side::right, 3, 2}}));
}

}  // namespace
}  // namespace catcow::testing
