#include <gtest/gtest.h>

#include "body/figures.h"
#include "body/leg_proof.h"
#include "body/way.h"

namespace catcow::body {

namespace {

using testing::expect_good;
using testing::ready;

// Returns the move that is shown from one position to the other.
Move move_between(std::string_view from, std::string_view to) {
    Figures& figures = testing::solved_figures();
    return move_along(figures, way_between(figures.data(), from, to));
}

}  // namespace

TEST(Moves, AlongTheGraphHaveAFigureEachWithTimeForAnUnhurriedPerson) {
    Figures& figures = testing::solved_figures();
    const auto& authored = figures.data().moves();
    for (const catcow::Move& move : testing::shipped_catalogue().moves()) {
        const std::string name = move.from + " to " + move.to;
        EXPECT_TRUE(std::any_of(authored.begin(), authored.end(), [&](const MoveData& data) {
            return (data.from == move.from && data.to == move.to) ||
                   (data.from == move.to && data.to == move.from);
        })) << name;
        expect_good(figures, way_between(figures.data(), move.from, move.to),
                    in_seconds(move.length), name);
    }
}

// The body must not sit down on a chair that is not shown yet.
TEST(Moves, ShowTheFurnitureOfBothEndsAllTheWay) {
    for (const MoveData& data : testing::shipped_figures().moves()) {
        const Move move = move_between(data.from, data.to);
        for (const Leg& leg : move.legs()) {
            for (const double t : {0.0, .25, .75, 1.0}) {
                const auto shown = leg.props_at(t);
                for (const Prop& prop : leg.furniture()) {
                    EXPECT_EQ(std::count(shown.begin(), shown.end(), prop), 1)
                        << data.from << " to " << data.to << " " << name_of(prop.type);
                }
            }
        }
    }
}

// A pillow appeared under a head between two pictures, and became thinner in one.
TEST(Moves, CarryPillowsAndBlanketsToTheirPlaceAndAwayFromIt) {
    constexpr int pictures = 600;
    int carried = 0;
    const auto fits = [](const std::vector<Prop>& before, const Prop& prop) {
        return std::any_of(before.begin(), before.end(), [&](const Prop& one) {
            return one.type == prop.type && length(one.at - prop.at) < .05 &&
                   length(one.size - prop.size) < .06;
        });
    };
    for (const MoveData& data : testing::shipped_figures().moves()) {
        const std::string name = data.from + " to " + data.to;
        const Move move = move_between(data.from, data.to);
        for (const Leg& leg : move.legs()) {
            std::vector<Prop> before = leg.props_at(0);
            for (int i = 1; i <= pictures; ++i) {
                const std::vector<Prop> now = leg.props_at(double(i) / pictures);
                const auto seen = [&](const Prop& prop, const std::vector<Prop>& other) {
                    carried += !is_furniture(prop.type);
                    return prop.size.x < .05 || fits(other, prop);
                };
                for (const Prop& prop : now) EXPECT_TRUE(seen(prop, before)) << name << " " << i;
                for (const Prop& prop : before) EXPECT_TRUE(seen(prop, now)) << name << " " << i;
                before = now;
            }
        }
    }
    EXPECT_GT(carried, 1000);
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

// "Bring your other knee down too" lifted that knee by 11 cm first, with the foot in the air.
TEST(Moves, OntoBothKneesTheOtherKneeGoesStraightDown) {
    const Move move = ready(move_between("half-kneel", "tall-kneel"));
    const Skeleton& skeleton = testing::solved_figures().skeleton();
    double lowest = 9, lifted = 0;
    for (int i = 0; i <= 200; ++i) {
        const double knee = pose_body(skeleton, move.at(i / 200.))[left_shank].place.y;
        lowest = std::min(lowest, knee);
        lifted = std::max(lifted, knee - lowest);
    }
    EXPECT_LT(lifted, .01);
    EXPECT_LT(lowest, .06) << "on the floor";
}

// "Sit down to one side" laid the forearms on the floor first, and the trunk went over them.
TEST(Moves, WhoSitsDownToOneSideIsOnTheHandsUntilTheHipIsDown) {
    constexpr double hip_down = .25, elbow_up = .1, apart = .1;  // metres
    const Skeleton& skeleton = testing::solved_figures().skeleton();
    for (const char* const to : {"side-lying", "seated-floor"}) {
        const Move move = ready(move_between("all-fours", to));
        for (int i = 0; i <= 200; ++i) {
            const Frames now = pose_body(skeleton, move.at(i / 200.));
            const Vec3 hips = now[pelvis].place, neck_at = now[neck].place;
            if (hips.y < hip_down) break;
            for (const Part part : {left_forearm, right_forearm}) {
                EXPECT_GT(now[part].place.y, elbow_up) << to << " at " << i << ": an elbow is down";
                const double along = std::clamp(dot(now[part].place - hips, neck_at - hips) /
                                                    dot(neck_at - hips, neck_at - hips),
                                                0.0, 1.0);
                EXPECT_GT(length(now[part].place - mix(hips, neck_at, along)), apart) << to;
            }
        }
    }
}

TEST(Moves, BeginAndEndExactlyAtTheirKeys) {
    Figures& figures = testing::solved_figures();
    for (const MoveData& data : testing::shipped_figures().moves()) {
        const Move move = ready(move_between(data.from, data.to));
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
    const MoveData& data = testing::shipped_figures().moves().front();
    const Move move = ready(move_between(data.from, data.to));
    double before = 0;
    for (size_t i = 0; i < move.legs().size(); ++i) {
        const double share = move.legs()[i].seconds() / move.seconds();
        EXPECT_GT(share, .03);
        EXPECT_EQ(move.next_key(before + share / 2), i + 1) << i;
        const Step away = difference(move.at(before + share / 2), move.legs()[i].at(.5));
        for (double one : away) EXPECT_NEAR(one, 0, 1e-6) << i;
        before += share;
    }
    EXPECT_NEAR(before, 1, 1e-9);
}

TEST(Moves, ComeOutTheSameInSlicesOfAnySize) {
    const MoveData& data = testing::shipped_figures().moves().front();
    // Other tests may have solved the courses of the shared figures.
    Figures first(testing::shipped_figures()), second(testing::shipped_figures());
    const Way way = way_between(testing::shipped_figures(), data.from, data.to);
    Move small = move_along(first, way), large = move_along(second, way);
    int slices = 0;
    while (!small.work(1)) ++slices;
    while (!large.work(1000)) {
    }
    EXPECT_GT(slices, 100) << "one iteration a slice is all that was done at once";
    for (double t : {.1, .33, .5, .81}) EXPECT_EQ(small.at(t), large.at(t));
}

TEST(Moves, BackAreTheSameWayAsThere) {
    for (const MoveData& data : testing::shipped_figures().moves()) {
        const Move there = ready(move_between(data.from, data.to));
        const Move back = ready(move_between(data.to, data.from));
        for (double t : {0., .25, .6, 1.}) {
            const Step away = difference(there.at(t), back.at(1 - t));
            for (double one : away) EXPECT_NEAR(one, 0, 1e-6) << data.from << " to " << data.to;
        }
    }
}

}  // namespace catcow::body
