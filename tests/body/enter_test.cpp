#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "body/figures.h"
#include "body/leg_proof.h"
#include "body/way.h"

// The ways into every variant, out of it and from side to side, as the product shows them.

namespace catcow::body {

namespace {

using testing::expect_good;

// How much faster than an unhurried person the body may come down to rest. Measured:
// warrior-3.overhead needs 3.2 s and has the 3 s of a rest.
constexpr double hurried = 1.12;

// Calls check(variant, keys, side, "gate.standard left") for each variant and each of its sides.
template <class Check>
void for_every_side(Check check) {
    testing::for_every_variant(
        [&](const Pose& pose, const Variant& variant, const std::string& name) {
            const auto keys = keys_of(testing::solved_figures(), pose, variant);
            ASSERT_TRUE(keys) << name;
            for (const Side side : {Side::left, Side::right}) {
                if (side == Side::right && !pose.two_sided) continue;
                check(variant, *keys, side, name + " " + std::string(name_of(side)));
            }
        });
}

// Returns how far the toes of a side are level from where they were.
double gone(const Frames& from, const Frames& to, Part toes) {
    const Vec3 by = to[toes].place - from[toes].place;
    return std::hypot(by.x, by.z);
}

// Checks a leg of a way on which the person stands: the foot that steps less stays where it is.
void expect_steps(Figures& figures, Stop from, Stop to, const std::string& name) {
    constexpr double standing_hips = .6, stays = .03;  // metres
    const Move move = testing::ready(move_along(figures, {from, to}));
    const auto frames = [&](double t) { return pose_body(figures.skeleton(), move.at(t)); };
    const Frames begin = frames(0), end = frames(1);
    if (std::min(begin[pelvis].place.y, end[pelvis].place.y) < standing_hips) return;
    const Part still =
        gone(begin, end, left_toes) < gone(begin, end, right_toes) ? left_toes : right_toes;
    double most = 0;
    for (int i = 1; i <= 10; ++i) most = std::max(most, gone(begin, frames(i / 10.), still));
    EXPECT_LT(most, stays) << name << ": both feet leave their place";
}

}  // namespace

TEST(Enter, EveryVariantIsReachedFromItsPositionOnBothSidesInItsTime) {
    Figures& figures = testing::solved_figures();
    for_every_side([&](const Variant& variant, const VariantKeys& keys, Side side,
                       const std::string& name) {
        const Way way = way_in(keys, side);
        EXPECT_EQ(way.front(), (Stop{figures.data().find(variant.position), Side::left})) << name;
        EXPECT_EQ(way.back(), (Stop{keys.start, side})) << name;
        expect_good(figures, way, in_seconds(variant.enter), name);
    });
}

// Who went into a plank at a wall, a counter or a bed hopped there with both feet.
TEST(Enter, WhoStandsStepsWithOneFootAtATime) {
    Figures& figures = testing::solved_figures();
    int standing = 0;
    for_every_side(
        [&](const Variant& variant, const VariantKeys& keys, Side side, const std::string& name) {
            if (variant.position != "standing" && variant.position != "wall" &&
                variant.position != "counter")
                return;
            Way way = way_in(keys, side);
            for (const Stop& stop : way_up(keys, side)) way.push_back(stop);
            for (size_t i = 1; i < way.size(); ++i) {
                if (way[i - 1] == way[i]) continue;
                ++standing;
                expect_steps(figures, way[i - 1], way[i], name + ", leg " + std::to_string(i));
            }
        });
    EXPECT_GT(standing, 50);
}

// Starts where the body is held, and at `ready` if the breath before has lowered it.
TEST(Leave, EveryVariantEndsInItsPositionInItsTime) {
    Figures& figures = testing::solved_figures();
    for_every_side(
        [&](const Variant& variant, const VariantKeys& keys, Side side, const std::string& name) {
            const double time = in_seconds(variant.leave);
            const Way held = way_out(keys, side, From::held);
            const Way later = way_out(keys, side, From::then);
            const Way lowered = way_out(keys, side, From::lowered);
            EXPECT_EQ(held.front(), (Stop{keys.exhale, side})) << name;
            EXPECT_EQ(later.front(), (Stop{keys.then, side})) << name;
            EXPECT_EQ(lowered.front(), (Stop{keys.ready, side})) << name;
            for (const Way& way : {held, later, lowered})
                EXPECT_EQ(way.back(), (Stop{figures.data().find(variant.position), Side::left}))
                    << name;
            expect_good(figures, held, time, name + " from where it is held");
            if (later != held)
                expect_good(figures, later, time, name + " from the second breath on");
            expect_good(figures, lowered, time, name + " from where it is lowered");
        });
}

TEST(Change, EveryVariantWithSidesEndsOnTheOtherOneInItsTime) {
    Figures& figures = testing::solved_figures();
    int straight = 0;
    for_every_side([&](const Variant& variant, const VariantKeys& keys, Side side,
                       const std::string& name) {
        if (variant.change == Duration{}) return;  // only one side
        figures.solved(keys.start, side);  // a key that is not solved yet counts as different
        for (const From from : {From::held, From::then, From::lowered}) {
            const Way way = way_across(figures, keys, side, from);
            EXPECT_EQ(way.back(), (Stop{keys.start, side})) << name;
            const Stop position{figures.data().find(variant.position), Side::left};
            const bool is_straight = std::find(way.begin(), way.end(), position) == way.end();
            straight += is_straight;
            EXPECT_EQ(is_straight, keys.lifts() && figures.same_on_both_sides(keys.start)) << name;
            expect_good(figures, way, in_seconds(variant.change), name);
        }
    });
    EXPECT_GT(straight, 0);
}

TEST(Lift, EveryVariantThatLiftsDoesSoInABreathAndComesDownInARest) {
    constexpr double half_breath = 4;  // seconds, the shorter one at the usual pace
    constexpr double rest = 3;         // seconds; a demonstration takes this long to come down
    Figures& figures = testing::solved_figures();
    int lifting = 0;
    for_every_side(
        [&](const Variant&, const VariantKeys& keys, Side side, const std::string& name) {
            if (!keys.lifts()) return;
            ++lifting;
            EXPECT_EQ(way_up(keys, side), (Way{{keys.ready, side}, {keys.exhale, side}}));
            EXPECT_EQ(way_down(keys, side), (Way{{keys.exhale, side}, {keys.ready, side}}));
            EXPECT_EQ(way_down(keys, side, From::lowered), (Way{{keys.ready, side}}));
            expect_good(figures, way_up(keys, side), half_breath, name + " up");
            if (keys.start != keys.ready)
                expect_good(figures, way_reach(keys, side), half_breath, name + " reach");
            if (keys.then != keys.exhale)
                expect_good(figures, way_on(keys, side), half_breath, name + " on");
            expect_good(figures, way_down(keys, side), half_breath, name + " down");
            expect_good(figures, way_down(keys, side), hurried * rest, name + " down to rest");
        });
    EXPECT_GT(lifting, 0);
}

}  // namespace catcow::body
