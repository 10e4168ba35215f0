#include <gtest/gtest.h>

#include "body/figures.h"
#include "body/leg_proof.h"

namespace catcow::body {

namespace {

using testing::expect_good;
using testing::ready;

// Returns the figure data of a move in the catalogue. The way back uses the same data. Null if
// none.
const MoveData* figure_of(const catcow::Move& move) {
    for (const MoveData& data : testing::shipped_figures().moves()) {
        if (data.from == move.from && data.to == move.to) return &data;
        if (data.from == move.to && data.to == move.from) return &data;
    }
    return nullptr;
}

}  // namespace

TEST(Moves, AlongTheGraphHaveAFigureEachWithTimeForAnUnhurriedPerson) {
    Figures& figures = testing::solved_figures();
    for (const catcow::Move& move : testing::shipped_catalogue().moves()) {
        const std::string name = move.from + " to " + move.to;
        const MoveData* data = figure_of(move);
        ASSERT_NE(data, nullptr) << name;
        if (data->from == move.from)
            expect_good(figures.skeleton(), ready(move_along(figures, *data)),
                        in_seconds(move.length), name);
        else
            EXPECT_LE(ready(move_along(figures, *data)).seconds(), in_seconds(move.length)) << name;
    }
}

// The body must not sit down on a chair that is not shown yet.
TEST(Moves, ShowTheFurnitureOfBothEndsAllTheWay) {
    Figures& figures = testing::solved_figures();
    for (const MoveData& data : testing::shipped_figures().moves()) {
        const Move move = move_along(figures, data);
        for (const Leg& leg : move.legs()) {
            for (const double t : {0.0, .25, .75, 1.0}) {
                const auto& shown = leg.props_at(t);
                for (const Prop& prop : leg.furniture()) {
                    EXPECT_EQ(std::count(shown.begin(), shown.end(), prop), 1)
                        << data.from << " to " << data.to << " " << name_of(prop.type);
                }
            }
        }
    }
}

TEST(Moves, OfTheFigureAreAllInTheGraph) {
    const auto& known = testing::shipped_catalogue().moves();
    for (const MoveData& data : testing::shipped_figures().moves()) {
        EXPECT_TRUE(std::any_of(
            known.begin(), known.end(),
            [&](const catcow::Move& move) { return move.from == data.from && move.to == data.to; }))
            << data.from << " to " << data.to;
    }
}

TEST(Moves, BetweenTheKeysOfEveryVariantDoToo) {
    constexpr double shortest = 4;  // seconds; of the half-breath at the usual pace
    Figures& figures = testing::solved_figures();
    testing::for_every_variant([&](const Pose&, const Variant&, const std::string& name) {
        const auto find = [&](const char* key) {
            return testing::shipped_figures().find(name + "." + key);
        };
        for (const auto& [from, to] : {std::pair{"ready", "hold"}, std::pair{"inhale", "exhale"}}) {
            const int a = find(from), b = find(to);
            if (a < 0 || b < 0) continue;
            for (Side side : {Side::left, Side::right}) {
                expect_good(figures.skeleton(), ready(move_between(figures, a, side, b, side)),
                            shortest, name + " " + from);
                expect_good(figures.skeleton(), ready(move_between(figures, b, side, a, side)),
                            shortest, name + " " + to);
            }
        }
    });
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

TEST(Moves, GiveEachLegTheTimeItNeeds) {
    Figures& figures = testing::solved_figures();
    const Move move = ready(move_along(figures, testing::shipped_figures().moves().front()));
    double before = 0;
    for (size_t i = 0; i < move.legs().size(); ++i) {
        const double share = move.legs()[i].seconds() / move.seconds();
        EXPECT_GT(share, .03);
        EXPECT_EQ(move.next_key(before + share / 2), move.legs()[i].to()) << i;
        const Step away = difference(move.at(before + share / 2), move.legs()[i].at(.5));
        for (double one : away) EXPECT_NEAR(one, 0, 1e-6) << i;
        before += share;
    }
    EXPECT_NEAR(before, 1, 1e-9);
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
    for (const MoveData& data : testing::shipped_figures().moves()) {
        MoveData backwards{data.to, data.from, {data.keys.rbegin(), data.keys.rend()}};
        const Move there = ready(move_along(figures, data));
        const Move back = ready(move_along(figures, backwards));
        for (double t : {0., .25, .6, 1.}) {
            const Step away = difference(there.at(t), back.at(1 - t));
            for (double one : away) EXPECT_NEAR(one, 0, 1e-6) << data.from << " to " << data.to;
        }
    }
}

}  // namespace catcow::body
