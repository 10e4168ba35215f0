// A picture of a mistake teaches only if the mistake is plain and the right form beside it has none of it. Both are
// measured here: by the gauge, whose reading the app says, and by an angle that was measured without it.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "body/figures.h"
#include "body/gauge.h"
#include "body/quantity.h"

namespace catcow::body {
namespace {

using testing::Quantity;

const FigureData& data() { return testing::shipped_figures(); }
const std::string& name_of_key(int key) { return data().keys()[static_cast<size_t>(key)].name; }

// Whether a body has the mistake is a matter of thresholds: it has if both values are beyond `least`, and it
// has not if both are within `most`. `shown` and `most_shown` are readings of the gauge, without sign: centimetres, or
// degrees for a bend. `least` and `most` are degrees.
struct Threshold {
    const char* name;
    double shown, most_shown;
    Quantity what;
    double least, most;
};
constexpr Threshold thresholds[] = {
    {"gate.mistakes.chest", 18, 6, Quantity::trunk_lean, 25, 5},
    {"gate.mistakes.hip", 8, 3, Quantity::hip_extension_r, 12, 8},
    {"spinal-twist.mistakes.shoulder", 12, 3, Quantity::girdle_turn, 28, 12},
    {"sphinx.mistakes.neck", 40, 10, Quantity::neck_extension, 45, 12},
    {"bridge.mistakes.head", 40, 1, Quantity::neck_rotation, 40, 1},
    {"bridge.mistakes.knees", 38, 18, Quantity::hip_abduction_l, 15, 3},
    {"bridge.mistakes.ribs", 14, 3, Quantity::lumbar_extension, 25, 3},
    {"locust.mistakes.hip", 7, 1, Quantity::pelvis_roll, 25, 4},
    {"locust.mistakes.knee", 60, 2, Quantity::knee_l, 60, 2},
    {"warrior-3.mistakes.hip", 9, 1, Quantity::pelvis_roll, 35, 3},
    {"warrior-3.mistakes.round", 8, 1, Quantity::spine_flexion, 50, 4},
    {"dolphin-plank.mistakes.sag", 14, 1, Quantity::plank_line_ankle, 20, 2},
    {"dolphin-plank.mistakes.tent", 22, 1, Quantity::plank_line_ankle, 35, 2},
};

struct Measured {
    double shown, angle;
};
Measured measured(int key, const Gauge& gauge, Quantity what) {
    Figures& figures = testing::solved_figures();
    const Frames frames = pose_body(figures.skeleton(), figures.solved(key, Side::left).posture);
    return {read(gauge, figures.skeleton(), frames).value,
            testing::value_of(what, figures.skeleton(), frames)};
}

const MistakeData* named(std::string_view name) {
    for (const MistakeData& mistake : data().mistakes()) {
        if (name_of_key(mistake.wrong) == name) return &mistake;
    }
    return nullptr;
}

}  // namespace

TEST(Mistakes, ArePlainAndTheRightFormHasNoneOfThem) {
    for (const Threshold& one : thresholds) {
        SCOPED_TRACE(one.name);
        const MistakeData* const mistake = named(one.name);
        ASSERT_TRUE(mistake);
        const Measured wrong = measured(mistake->wrong, mistake->gauge, one.what),
                       right = measured(mistake->right, mistake->gauge, one.what);
        EXPECT_GE(std::abs(wrong.shown), one.shown);
        EXPECT_GE(wrong.angle, one.least);
        EXPECT_LE(std::abs(right.shown), one.most_shown);
        EXPECT_LE(right.angle, one.most);
    }
}

// Here the right form moves and the mistake is that it does not.
TEST(Mistakes, OfCatIsABackThatStaysFlatWhileTheHeadHangs) {
    const MistakeData* const neck = named("cat-cow.mistakes.neck");
    ASSERT_TRUE(neck);
    const Measured wrong = measured(neck->wrong, neck->gauge, Quantity::spine_flexion),
                   right = measured(neck->right, neck->gauge, Quantity::spine_flexion);
    EXPECT_LE(std::abs(wrong.shown), 1);
    EXPECT_LE(wrong.angle, 4);
    EXPECT_GE(measured(neck->wrong, neck->gauge, Quantity::neck).angle, 35);
    EXPECT_GE(right.shown, 6);
    EXPECT_GE(right.angle, 40);
}

TEST(Mistakes, OfSphinxAreShouldersThatCreepUpToTheEars) {
    const MistakeData* const shrug = named("sphinx.mistakes.shrug");
    ASSERT_TRUE(shrug);
    const Measured wrong = measured(shrug->wrong, shrug->gauge, Quantity::collar_up),
                   right = measured(shrug->right, shrug->gauge, Quantity::collar_up);
    EXPECT_LE(wrong.shown, 8);
    EXPECT_GE(wrong.angle, 20);
    EXPECT_GE(right.shown, 14);
    EXPECT_LE(right.angle, 5);
}

TEST(Mistakes, OfDolphinPlankAreHandsNearerToEachOtherThanTheElbows) {
    const MistakeData* const wrists = named("dolphin-plank.mistakes.wrists");
    ASSERT_TRUE(wrists);
    const Measured wrong = measured(wrists->wrong, wrists->gauge, Quantity::forearm_in_l),
                   right = measured(wrists->right, wrists->gauge, Quantity::forearm_in_l);
    EXPECT_LE(wrong.shown, 22);
    EXPECT_GE(wrong.angle, 30);
    EXPECT_GE(right.shown, 40);
    EXPECT_LE(right.angle, 10);
}

TEST(Mistakes, HaveAThresholdEach) {
    std::set<std::string_view> tested{"cat-cow.mistakes.neck", "sphinx.mistakes.shrug",
                                      "dolphin-plank.mistakes.wrists"};
    for (const Threshold& one : thresholds) tested.insert(one.name);
    for (const MistakeData& mistake : data().mistakes())
        EXPECT_EQ(tested.count(name_of_key(mistake.wrong)), 1U) << name_of_key(mistake.wrong);
    EXPECT_EQ(tested.size(), data().mistakes().size());
}

TEST(Mistakes, AreShownForEachOfTheEightPosesOnItsMainVariant) {
    const char* const eight[] = {"cat-cow", "gate",   "spinal-twist", "sphinx",
                                 "bridge",  "locust", "warrior-3",    "dolphin-plank"};
    for (const std::string pose : eight) {
        int count = 0;
        for (const MistakeData& mistake : data().mistakes()) {
            if (!name_of_key(mistake.wrong).starts_with(pose + ".mistakes.")) continue;
            ++count;
            const std::string variant =
                testing::shipped_catalogue().pose(pose)->variants.front().id;
            EXPECT_TRUE(name_of_key(mistake.right).starts_with(pose + "." + variant + "."));
        }
        EXPECT_GE(count, 1) << pose;
        EXPECT_LE(count, 3) << pose;
    }
}

TEST(Mistakes, AreOnNoWayAndInNoVariant) {
    std::set<int> played;
    for (const MoveData& move : data().moves()) played.insert(move.keys.begin(), move.keys.end());
    for (const EntryData& entry : data().entries())
        played.insert(entry.keys.begin(), entry.keys.end());
    testing::for_every_variant([&](const Pose& pose, const Variant& variant, const std::string&) {
        for (const char* const key : {"ready", "hold", "inhale", "exhale", "enter"})
            played.insert(data().find(pose.id, variant.id, key));
        EXPECT_NE(variant.id, "mistakes");
    });
    for (const Key& key : data().keys()) played.insert(key.planted);
    for (const MistakeData& mistake : data().mistakes())
        EXPECT_EQ(played.count(mistake.wrong), 0U) << name_of_key(mistake.wrong);
}

TEST(Gauge, ReadsATurnWithItsSideAndWithoutWhatIsBentBesides) {
    const Skeleton skeleton({1.7, Build::female});
    const Gauge gauge{Measure::turn, {point_named("nose"), point_named("chest")}};
    const auto turned = [&](double flexion, double turn) {
        Posture posture;
        posture.angle[dof::neck] = radians(flexion);
        posture.angle[dof::neck + 2] = radians(turn);
        return read(gauge, skeleton, pose_body(skeleton, posture));
    };
    EXPECT_NEAR(turned(0, 40).value, 40, .5);
    EXPECT_NEAR(turned(30, -40).value, -40, .5);
    const Reading straight = turned(30, 0);
    EXPECT_NEAR(straight.value, 0, .01);
    EXPECT_NEAR(length(straight.line[1] - straight.away[1]), 0, .001);
}

TEST(Gauge, ReadsTheSameForEveryStature) {
    for (const MistakeData& mistake : data().mistakes()) {
        const Posture& posture =
            testing::solved_figures().solved(mistake.wrong, Side::left).posture;
        Skeleton tall({2.1, Build::female});
        Posture moved = posture;
        moved.place = tall.scale * posture.place;
        const Skeleton& usual = testing::solved_figures().skeleton();
        EXPECT_NEAR(read(mistake.gauge, usual, pose_body(usual, posture)).value,
                    read(mistake.gauge, tall, pose_body(tall, moved)).value, .01)
            << name_of_key(mistake.wrong);
    }
}

TEST(Gauge, KnowsThePointsOfTheBodyByTheirNames) {
    for (const char* const name : {"pelvis", "waist", "crown", "hip", "hip.L", "hip.R"})
        EXPECT_GE(point_named(name), 0) << name;
    for (const char* const name : {"", "tail", "waist.L", "hip.M", ".L"})
        EXPECT_EQ(point_named(name), -1) << name;
}

}  // namespace catcow::body
