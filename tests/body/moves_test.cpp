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

}  // namespace catcow::body
