#include <gtest/gtest.h>

#include <cstdio>

#include "body/figures.h"
#include "body/leg_proof.h"

namespace catcow::body {

namespace {

using testing::LegProof;

constexpr double slowest_leg = 3;  // seconds that a leg takes at least, see assets/positions.json

void expect_good(const Move& move, const std::string& name) {
    int number = 0;
    for (const Leg& leg : move.legs()) {
        const LegProof proof = testing::prove(testing::solved_figures().skeleton(), leg);
        const std::string place = name + ", leg " + std::to_string(++number);
        EXPECT_LT(proof.slide, .005)
            << place << " " << (proof.slid < 0 ? "" : site(proof.slid).name);
        EXPECT_LT(proof.depth, .005) << place << " at " << proof.depth_at << " capsules "
                                     << proof.deep_first << " " << proof.deep_second;
        EXPECT_LT(proof.limit, 2.5) << place;
        EXPECT_LT(proof.jump, .0095) << place << " at " << proof.jump_at;
        EXPECT_LT(proof.turn_rate / slowest_leg, 300) << place;
        EXPECT_LT(proof.pace / slowest_leg, 1.5) << place;
    }
}

Move ready(Move move) {
    while (!move.work()) {
    }
    return move;
}

}  // namespace

TEST(Moves, AlongTheGraphPlantedHandsAndFeetStayAndNothingPassesThroughOrJumps) {
    Figures& figures = testing::solved_figures();
    for (const MoveData& data : testing::shipped_figures().moves())
        expect_good(ready(move_along(figures, data)), data.from + " to " + data.to);
}

TEST(Moves, BetweenTheKeysOfEveryVariantDoToo) {
    Figures& figures = testing::solved_figures();
    for (const std::string& variant : testing::shipped_variants()) {
        const auto find = [&](const char* key) {
            return testing::shipped_figures().find(variant + "." + key);
        };
        for (const auto& [from, to] : {std::pair{"ready", "hold"}, std::pair{"inhale", "exhale"}}) {
            const int a = find(from), b = find(to);
            if (a < 0 || b < 0) continue;
            for (Side side : {Side::left, Side::right}) {
                expect_good(ready(move_between(figures, a, side, b, side)), variant + " " + from);
                expect_good(ready(move_between(figures, b, side, a, side)), variant + " " + to);
            }
        }
    }
}

TEST(Moves, BeginAndEndExactlyAtTheirKeys) {
    Figures& figures = testing::solved_figures();
    for (const MoveData& data : testing::shipped_figures().moves()) {
        const Move move = ready(move_along(figures, data));
        const auto distance = [&](double t, int key) {
            const Step away = difference(move.at(t), figures.solved(key, Side::left).posture);
            double most = 0;
            for (double one : away) most = std::max(most, std::abs(one));
            return most;
        };
        EXPECT_LT(distance(0, data.keys.front()), 1e-9) << data.from << " to " << data.to;
        EXPECT_LT(distance(1, data.keys.back()), 1e-9) << data.from << " to " << data.to;
        EXPECT_EQ(move.props_at(1), figures.solved(data.keys.back(), Side::left).goal.props);
    }
}

TEST(Moves, ComeOutTheSameInSlicesOfAnySize) {
    Figures& figures = testing::solved_figures();
    const MoveData& data = testing::shipped_figures().moves().front();
    Move small = move_along(figures, data), large = move_along(figures, data);
    int slices = 0;
    while (!small.work(1)) ++slices;
    while (!large.work(1000)) {
    }
    EXPECT_GT(slices, 100) << "one iteration a slice is all that was done at once";
    for (double t : {.1, .33, .5, .81}) EXPECT_EQ(small.at(t), large.at(t));
}

TEST(Moves, BackAreTheSameWayAsThere) {
    Figures& figures = testing::solved_figures();
    const int prone = testing::shipped_figures().find("prone");
    const int side = testing::shipped_figures().find("side-lying");
    const Move there = ready(move_between(figures, prone, Side::left, side, Side::left));
    const Move back = ready(move_between(figures, side, Side::left, prone, Side::left));
    for (double t : {0., .25, .6, 1.}) EXPECT_EQ(there.at(t), back.at(1 - t));
}

}  // namespace catcow::body
