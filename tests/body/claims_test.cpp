// Measures on the solved body what each variant claims to train. The bounds are fixed here, not in
// the data, so that a pose cannot lower its own bar.
#include <gtest/gtest.h>

#include "body/figures.h"
#include "body/quantity.h"

namespace catcow::body {

namespace {

using testing::Quantity;
constexpr double none = 1e9;

struct Claim {
    const char* key;
    Quantity what;
    double least, most;
};

constexpr Claim claims[] = {
    {"cat-cow.standard.exhale", Quantity::lumbar, 20, none},
    {"cat-cow.standard.inhale", Quantity::lumbar, -none, -10},
    // The first inhale is neither arched nor rounded.
    {"cat-cow.standard.ready", Quantity::lumbar, -4, 4},
    {"cat-cow.small.ready", Quantity::lumbar, -4, 4},
    {"cat-cow.forearm.ready", Quantity::lumbar, -4, 4},
    {"cat-cow.seated.ready", Quantity::lumbar, -4, 4},
    {"cat-cow.cat.ready", Quantity::lumbar, -4, 4},
    {"cat-cow.seated-cat.ready", Quantity::lumbar, -4, 4},
    {"cat-cow.small.exhale", Quantity::lumbar, 10, none},
    {"cat-cow.small.inhale", Quantity::lumbar, -none, -5},
    {"cat-cow.forearm.exhale", Quantity::lumbar, 10, none},
    {"cat-cow.forearm.inhale", Quantity::lumbar, -none, -5},
    {"cat-cow.seated.exhale", Quantity::lumbar, 10, none},
    {"cat-cow.seated.inhale", Quantity::lumbar, -none, -5},
    {"cat-cow.cow.inhale", Quantity::lumbar, -none, -10},
    {"cat-cow.cat.exhale", Quantity::lumbar, 20, none},
    {"cat-cow.small-cat.exhale", Quantity::lumbar, 10, none},
    {"cat-cow.small-cow.inhale", Quantity::lumbar, -none, -5},
    {"cat-cow.seated-cow.inhale", Quantity::lumbar, -none, -5},
    {"cat-cow.seated-cat.exhale", Quantity::lumbar, 10, none},

    {"spinal-twist.standard.hold", Quantity::spine_rotation, 30, none},
    {"spinal-twist.low-prop.hold", Quantity::spine_rotation, 30, none},
    {"spinal-twist.hand-pressure.then", Quantity::spine_rotation, 30, none},
    {"spinal-twist.high-prop.hold", Quantity::spine_rotation, 20, none},
    {"spinal-twist.bed.hold", Quantity::spine_rotation, 20, none},
    {"knee-rocks.standard.exhale", Quantity::spine_rotation, 8, 15},
    {"knee-rocks.bed.exhale", Quantity::spine_rotation, 8, 15},

    {"gate.standard.hold", Quantity::lumbar_and_thoracic_side, 35, none},
    {"gate.padded.hold", Quantity::lumbar_and_thoracic_side, 35, none},
    {"gate.hand-on-hip.hold", Quantity::lumbar_and_thoracic_side, 35, none},
    {"gate.cross-legged.hold", Quantity::lumbar_and_thoracic_side, 25, none},
    {"gate.chair.hold", Quantity::lumbar_and_thoracic_side, 25, none},
    {"gate.standard.hold", Quantity::spine_rotation, 0, 8},
    {"gate.padded.hold", Quantity::spine_rotation, 0, 8},
    {"gate.hand-on-hip.hold", Quantity::spine_rotation, 0, 8},
    {"gate.cross-legged.hold", Quantity::spine_rotation, 0, 8},
    {"gate.chair.hold", Quantity::spine_rotation, 0, 8},

    {"sphinx.standard.hold", Quantity::lumbar, -none, -18},
    {"sphinx.bed.hold", Quantity::lumbar, -none, -18},
    {"sphinx.cobra.hold", Quantity::lumbar, -none, -22},

    {"bridge.standard.hold", Quantity::hip_l, -none, 4},
    {"bridge.standard.hold", Quantity::lumbar, -none, 0},
    {"bridge.long-hold.hold", Quantity::hip_l, -none, 4},
    {"bridge.long-hold.hold", Quantity::lumbar, -none, 0},
    {"bridge.clasped.then", Quantity::hip_l, -none, 0},
    {"bridge.clasped.then", Quantity::lumbar, -none, -8},
    {"bridge.standard.hold", Quantity::bridge_line, 0, 8},
    {"bridge.long-hold.hold", Quantity::bridge_line, 0, 8},

    {"locust.standard.hold", Quantity::hip_l, -none, -8},
    {"locust.low.hold", Quantity::hip_l, -6, -2},
    {"locust.standard.hold", Quantity::pelvis_roll, 0, 5},
    {"locust.low.hold", Quantity::pelvis_roll, 0, 5},
    {"locust.all-fours.hold", Quantity::spine_rotation, 0, 5},
    {"locust.all-fours.hold", Quantity::pelvis_roll, 0, 5},

    {"dolphin-plank.standard.hold", Quantity::plank_line_ankle, 0, 8},
    {"dolphin-plank.bed.hold", Quantity::plank_line_ankle, 0, 8},
    {"dolphin-plank.counter.hold", Quantity::plank_line_ankle, 0, 8},
    {"dolphin-plank.wall.hold", Quantity::plank_line_ankle, 0, 8},
    {"dolphin-plank.knees.hold", Quantity::plank_line_knee, 0, 8},
    {"warrior-3.standard.hold", Quantity::standing_line, 0, 10},
    {"warrior-3.partial.hold", Quantity::standing_line, 0, 10},
    {"warrior-3.overhead.hold", Quantity::standing_line, 0, 10},
    {"warrior-3.prayer.hold", Quantity::standing_line, 0, 10},
    {"warrior-3.prayer-behind.hold", Quantity::standing_line, 0, 10},
    {"warrior-3.chair.hold", Quantity::standing_line, 0, 10},
    {"warrior-3.wall.hold", Quantity::standing_line, 0, 10},
};

double measured(const Posture& posture, Quantity what) {
    const Skeleton& skeleton = testing::solved_figures().skeleton();
    return value_of(what, skeleton, pose_body(skeleton, posture));
}

double measured(int key, Quantity what) {
    return measured(testing::solved_figures().solved(key, Side::left).posture, what);
}

void expect_claim(const Claim& claim, const Posture& posture, const std::string& place) {
    const double value = measured(posture, claim.what);
    EXPECT_GE(value, claim.least) << place << " #" << static_cast<int>(claim.what);
    EXPECT_LE(value, claim.most) << place << " #" << static_cast<int>(claim.what);
}

}  // namespace

// Measures the mirror image of the right side, because the quantities are defined for the left
// side.
TEST(Claims, EveryVariantTrainsWhatItSaysOnBothSidesAndInEveryBreath) {
    Figures& figures = testing::solved_figures();
    for (const Claim& claim : claims) {
        const int key = testing::shipped_figures().find(claim.key);
        if (key < 0) {
            ADD_FAILURE() << claim.key << " is not in the data";
            continue;
        }
        const bool held = std::string_view(claim.key).ends_with(".hold") ||
                          std::string_view(claim.key).ends_with(".then");
        for (Side side : {Side::left, Side::right}) {
            const SolvedKey& solved = figures.solved(key, side);
            const auto as_left = [&](const Posture& posture) {
                return side == Side::left
                           ? posture
                           : mirrored(posture, figures.solved(key, Side::left).goal.middle);
            };
            const std::string place =
                std::string(claim.key) + (side == Side::left ? " left" : " right");
            expect_claim(claim, as_left(solved.posture), place);
            for (double phase : {0., .25, .5, .75}) {
                if (!held) break;
                const auto body = figures.at_phase(key, side, phase);
                ASSERT_TRUE(body) << place;
                expect_claim(claim, as_left(body->posture), place + std::to_string(phase));
            }
        }
    }
}

TEST(Claims, TheTwistIsMostlyThoracic) {
    for (const char* name : {"spinal-twist.standard.hold", "spinal-twist.low-prop.hold",
                             "spinal-twist.high-prop.hold", "spinal-twist.hand-pressure.then"}) {
        const int key = testing::shipped_figures().find(name);
        ASSERT_GE(key, 0) << name;
        EXPECT_GT(measured(key, Quantity::thoracic_rotation),
                  2 * measured(key, Quantity::lumbar_rotation))
            << name;
    }
}

}  // namespace catcow::body
