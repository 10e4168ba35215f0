#include "session/player.h"

#include <gtest/gtest.h>

#include "support/session_player.h"

namespace catcow::testing {
namespace {

using PlayerAdvances = PlayerTest;

TEST_F(PlayerAdvances, TheFirstCallAnnouncesTheFirstPhaseEvenWithoutTime) {
    Player player = player_of({gate, bridge});
    EXPECT_TRUE(are(player.advance({}), "0 phase_began 0"));
    EXPECT_TRUE(are(player.advance({}), ""));
}

TEST_F(PlayerAdvances, APhaseBeginsAtTheVeryMomentTheOneBeforeEnds) {
    Player player = player_of({gate, bridge});
    player.advance({});
    EXPECT_TRUE(are(player.advance(seconds(4.999999)), ""));
    EXPECT_TRUE(are(player.advance(Duration(1)), "5 phase_began 1"));
}

TEST_F(PlayerAdvances, EveryPhaseIsAnnouncedAndThoseThatAreOverAreLate) {
    Player player = player_at(4);
    EXPECT_TRUE(are(player.advance(seconds(16)), R"(
        5 phase_began 1 late
        11 phase_began 2 late
        15 phase_began 3 late
        19 phase_began 4)"));
    EXPECT_EQ(player.moment().phase, 4);
}

TEST_F(PlayerAdvances, TheEndIsToldOnceAndTimeStopsThere) {
    Player player = player_at(134);
    EXPECT_TRUE(are(player.advance(seconds(60)), R"(
        135 phase_began 28 late
        143 finished 28)"));
    EXPECT_EQ(player.state(), PlayState::finished);
    EXPECT_EQ(player.now(), seconds(143));
    EXPECT_TRUE(are(player.advance(seconds(1)), ""));
    EXPECT_EQ(player.now(), seconds(143));
}

TEST_F(PlayerAdvances, OnceEndedNothingHappensAnyMore) {
    Player player = player_at(20);
    EXPECT_TRUE(are(player.end(), "20 ended 4"));
    EXPECT_EQ(player.state(), PlayState::ended);
    const Timeline before = player.timeline();
    for (auto action : {&Player::pause, &Player::resume, &Player::next, &Player::previous,
                        &Player::hurry, &Player::end}) {
        EXPECT_TRUE(are((player.*action)(), ""));
    }
    EXPECT_TRUE(are(player.advance(seconds(100)), ""));
    EXPECT_EQ(player.now(), seconds(20));
    EXPECT_EQ(player.timeline(), before);
}

TEST_F(PlayerAdvances, AdvancingAloneNeverRewritesTheTimeline) {
    Player player = player_of({gate, bridge});
    const Timeline planned = player.timeline();
    player.advance(seconds(200));
    EXPECT_EQ(player.timeline(), planned);
    EXPECT_EQ(player.revision(), 0);
}

TEST_F(PlayerAdvances, AMomentOfThePastCanBeLookedAt) {
    const Player player = player_at(20);
    EXPECT_EQ(player.moment_at(seconds(16)).phase, 3);
    EXPECT_EQ(player.moment_at(seconds(-1)).phase, 0);
    EXPECT_EQ(player.moment_at(seconds(999)).phase, 28);
}

}  // namespace
}  // namespace catcow::testing
