// What makes a pose recognisable, measured on the solved body. Each of these was wrong once: the
// angles were those of the pose, and still nobody saw it in the picture.
#include <gtest/gtest.h>

#include "body/figures.h"
#include "body/measure.h"

namespace catcow::body {

namespace {

const SolvedKey& solved(const char* name) {
    const int key = testing::shipped_figures().find(name);
    EXPECT_GE(key, 0) << name;
    return testing::solved_figures().solved(std::max(key, 0), Side::left);
}

struct Seen {
    explicit Seen(const char* name)
        : key(solved(name)),
          frames(pose_body(testing::solved_figures().skeleton(), key.posture)),
          angles(measure_angles(frames)) {}
    Vec3 place(Part part) const { return frames[part].place; }
    Vec3 palm(bool right) const {
        return frames[right ? right_hand : left_hand].point({right ? .022 : -.022, -.08, 0});
    }
    // Metres between the skins of the knees.
    double between_knees() const {
        return length(place(left_shank) - place(right_shank)) - 2 * .052;
    }
    const Prop& prop(PropType type) const {
        const auto found = std::find_if(key.goal.props.begin(), key.goal.props.end(),
                                        [&](const Prop& one) { return one.type == type; });
        EXPECT_NE(found, key.goal.props.end()) << name_of(type);
        return *found;
    }
    const SolvedKey& key;
    Frames frames;
    Angles angles;
};

double tilt(Vec3 along, Vec3 upright) {
    return degrees(std::acos(std::clamp(dot(normalized(along), upright), -1.0, 1.0)));
}

}  // namespace

TEST(Seen, ACatIsRoundAllOverAndItsHeadHangs) {
    for (const char* name : {"cat-cow.standard.exhale", "cat-cow.cat.exhale"}) {
        const Seen cat(name);
        EXPECT_GT(cat.angles.lumbar.flexion, 28) << name;
        EXPECT_GT(cat.angles.thoracic.flexion, 24) << name;
        EXPECT_GT(cat.angles.neck.flexion, 35) << name;
        EXPECT_LT(cat.frames[head].direction({0, 1, 0}).y, -.5) << "the crown points to the floor";
        EXPECT_LT(cat.frames[head].direction({0, 0, 1}).z, 0) << "the eyes look at the thighs";
        EXPECT_LT(head_over_heart(testing::solved_figures().skeleton(), cat.frames), -.1);
    }
}

TEST(Seen, ACowSinksAndASeatedOneDiffersFromSitting) {
    const Seen cow("cat-cow.standard.inhale");
    EXPECT_LT(cow.angles.lumbar.flexion, -17);
    EXPECT_LT(cow.angles.thoracic.flexion, -11);
    const auto back = [](const char* name) {
        const Seen seen(name);
        return seen.angles.lumbar.flexion + seen.angles.thoracic.flexion;
    };
    EXPECT_LT(back("cat-cow.seated.inhale"), -24);
    EXPECT_GT(back("cat-cow.seated.exhale"), 36);
}

TEST(Seen, TheKneesOfATwistLieOnEachOther) {
    for (const char* name :
         {"spinal-twist.standard.hold", "spinal-twist.hand-pressure.hold",
          "spinal-twist.low-prop.hold", "spinal-twist.high-prop.hold", "spinal-twist.bed.hold"}) {
        const Seen twist(name);
        EXPECT_LT(twist.between_knees(), .06) << name;
        const Vec3 thigh = normalized(twist.place(left_shank) - twist.place(left_thigh)),
                   to_top = twist.place(right_shank) - twist.place(left_shank);
        EXPECT_GT((to_top - dot(to_top, thigh) * thigh).y, .06) << name << ": one above the other";
        const Vec3 left = twist.place(left_foot) - twist.place(left_shank),
                   right = twist.place(right_foot) - twist.place(right_shank);
        EXPECT_LT(tilt(left, normalized(right)), 15) << name << ": shins beside each other";
    }
}

TEST(Seen, ABolsterLiesUnderTheWholeLowerLegAndTheOtherLegOnIt) {
    for (const char* name :
         {"spinal-twist.low-prop.hold", "spinal-twist.high-prop.hold", "spinal-twist.bed.hold"}) {
        const Seen twist(name);
        const Prop& bolster = twist.prop(PropType::cushion);
        EXPECT_GE(std::max(bolster.size.x, bolster.size.z), .6) << name;
        for (const Part part : {left_shank, right_shank}) {
            const Vec3 from = twist.place(part) - bolster.at;
            EXPECT_LT(std::abs(from.x), .5 * bolster.size.x + .06) << name;
            EXPECT_LT(std::abs(from.z), .5 * bolster.size.z + .06) << name;
        }
    }
}

// A shoulder that stays down while its arm goes up looks like a ball that hangs on the chest.
TEST(Seen, ARaisedArmLiftsItsShoulderAndIsByTheEar) {
    for (const char* name : {"gate.standard.hold", "gate.padded.hold", "gate.cross-legged.hold",
                             "gate.chair.hold", "side-reach.standard.hold"}) {
        const Seen bend(name);
        EXPECT_GT(degrees(bend.key.posture.angle[dof::side(1) + dof::clavicle]), 25) << name;
        const Vec3 arm = normalized(bend.place(right_forearm) - bend.place(right_upper_arm));
        EXPECT_LT(tilt(arm, bend.frames[upper_thorax].direction({0, 1, 0})), 12) << name;
        const Vec3 ear = bend.frames[head].point({-.07, .05, 0}) - bend.place(right_upper_arm);
        EXPECT_LT(length(ear - dot(ear, arm) * arm), .16) << name;
    }
}

TEST(Seen, TheHandOfAChairGateHoldsTheSideOfTheSeat) {
    const Seen bend("gate.chair.hold");
    const Prop& seat = bend.prop(PropType::chair);
    const Vec3 hand = bend.palm(false);
    EXPECT_NEAR(hand.x, seat.at.x + .5 * seat.size.x, .03);
    EXPECT_NEAR(hand.z, seat.at.z, .05) << "beside the thigh, where it is seen";
}

TEST(Seen, ASideRestBendsTheKneesAroundAPillow) {
    for (const char* name : {"rest-on-side.standard.hold", "rest-on-side.bed.hold"}) {
        const Seen rest(name);
        const Prop& pillow = rest.prop(PropType::cushion);
        for (int side = 0; side < 2; ++side) {
            EXPECT_GT(rest.angles.knee[side], 80) << name;
            EXPECT_GT(rest.angles.hip[side].flexion, 60) << name;
        }
        EXPECT_GT(rest.place(right_shank).y, pillow.at.y + pillow.size.y) << name;
        EXPECT_LT(rest.place(left_shank).y, pillow.at.y) << name;
        EXPECT_LT(rest.angles.shoulder_raise[1], 30) << name << ": the upper arm is at rest";
    }
}

TEST(Seen, ARestOnTheBellyHasTheForeheadOnStackedHands) {
    for (const char* name : {"rest-on-belly.standard.hold", "rest-on-belly.pillow.hold"}) {
        const Seen rest(name);
        const Vec3 forehead = rest.frames[head].point({0, .082, .098});
        EXPECT_LT(length(forehead - rest.palm(true)), .06) << name;
        EXPECT_LT(length(rest.palm(true) - rest.palm(false)), .07) << name;
        EXPECT_LT(std::abs(rest.angles.neck.rotation), 5) << name;
        EXPECT_LT(rest.frames[head].direction({0, 0, 1}).y, -.9) << name;
    }
}

// The forehead was on the floor before, but on a neck that hung from raised shoulders: it looked lifted.
TEST(Seen, AChildsPoseRestsTheForeheadAndTheElbowsOnTheFloor) {
    const Seen child("childs-pose.standard.hold");
    EXPECT_LT(child.frames[head].point({0, .082, .018}).y, .080 + .005);
    for (const Part elbow : {left_forearm, right_forearm})
        EXPECT_LT(child.place(elbow).y, .036 + .005);
    for (const Part shoulder : {left_upper_arm, right_upper_arm})
        EXPECT_LT(child.place(shoulder).y, .19);
}

// It lay with the head turned by 74 degrees, also for people with a sensitive neck.
TEST(Seen, LyingOnTheBellyRestsTheForeheadWithTheHandsByTheHead) {
    for (const char* name : {"sphinx.flat.hold", "prone", "bed-belly"}) {
        const Seen flat(name);
        EXPECT_LT(flat.frames[head].direction({0, 0, 1}).y, -.9) << name << ": face down";
        for (const bool right : {false, true})
            EXPECT_LT(length(flat.palm(right) - flat.place(head)), .58) << name;
    }
}

// "Straight line" is its name. With the hips only just on the line, people saw them sag.
TEST(Seen, ABridgeIsStraightAndItsHipsDoNotSag) {
    for (const char* name : {"bridge.standard.hold", "bridge.long-hold.hold"}) {
        const Seen bridge(name);
        const auto middle = [&](Part left, Part right) {
            return .5 * (bridge.place(left) + bridge.place(right));
        };
        const Vec3 shoulders = middle(left_upper_arm, right_upper_arm),
                   hips = middle(left_thigh, right_thigh), knees = middle(left_shank, right_shank);
        EXPECT_LT(out_of_line(shoulders, hips, knees), 3) << name;
        const double share = (hips.z - shoulders.z) / (knees.z - shoulders.z);
        EXPECT_GT(hips.y - mix(shoulders, knees, share).y, .005) << name << ": no sag";
    }
}

TEST(Seen, ALowBridgeIsClearlyLowerThanABridge) {
    const double stature = testing::solved_figures().skeleton().proportions.stature;
    const double low = Seen("bridge.low.hold").place(pelvis).y / stature;
    EXPECT_NEAR(low, .11, .008);
    EXPECT_GT(Seen("bridge.standard.hold").place(pelvis).y / stature, low + .05);
    EXPECT_GT(low, Seen("bridge.low.ready").place(pelvis).y / stature + .04) << "it is a lift";
}

// Strangers took one for the other. "A little way" is less than "halfway", with the feet farther out.
TEST(Seen, ASmallBridgeIsLowerThanALowOneAndItsKneesAreLessBent) {
    const double stature = testing::solved_figures().skeleton().proportions.stature;
    const Seen small("small-bridge.standard.hold"), low("bridge.low.hold");
    EXPECT_LT(small.place(pelvis).y / stature, low.place(pelvis).y / stature - .012);
    EXPECT_GT(small.place(pelvis).y,
              Seen("small-bridge.standard.ready").place(pelvis).y + .025 * stature)
        << "it is a lift";
    for (int side = 0; side < 2; ++side)
        EXPECT_LT(small.angles.knee[side], low.angles.knee[side] - 12);
}

TEST(Seen, ClaspedHandsLieOnTheFloor) {
    const Seen bridge("bridge.clasped.hold");
    for (const Part hand : {left_hand, right_hand}) {
        EXPECT_LT(bridge.frames[hand].point({-.007, -.165, 0}).y, .06);
        EXPECT_LT(bridge.place(hand).y, .06);
    }
}

// On edge, the far hand stood out above the belly like a smear, and the near one looked stiff.
TEST(Seen, WhoLiesOnTheBackHasThePalmsFlatOnTheFloor) {
    for (const char* name : {"supine", "rest-on-back.standard.hold", "knee-rocks.standard.exhale",
                             "bridge.standard.hold", "bridge.low.hold", "bridge.block.hold",
                             "small-bridge.standard.hold"}) {
        const Seen lying(name);
        for (const bool right : {false, true}) {
            EXPECT_LT(lying.palm(right).y, .005) << name;
            const Vec3 out =
                lying.frames[right ? right_hand : left_hand].direction({right ? 1. : -1., 0, 0});
            EXPECT_LT(out.y, -.99) << name;
        }
    }
}

TEST(Seen, ALowLocustLiftsAnInch) {
    const double toes = Seen("locust.low.hold").place(left_toes).y;
    const double resting = Seen("locust.low.ready").place(left_toes).y;
    EXPECT_GT(toes - resting, .015);
    EXPECT_LT(toes - resting, .06);
}

TEST(Seen, TheKneeThatStandsAtTheChairIsSoft) {
    const Seen warrior("warrior-3.chair.hold");
    EXPECT_GT(warrior.angles.knee[1], 10);
    EXPECT_LT(warrior.angles.knee[1], 22);
}

// They stood up from the knees like paddles.
TEST(Seen, HandsLieFlatOnTheThighs) {
    for (const char* name : {"chair", "cat-cow.seated.exhale", "cat-cow.seated.inhale", "bed-edge",
                             "half-kneel", "seated-floor"}) {
        const Frames frames = Seen(name).frames;
        EXPECT_LT(
            tilt(frames[left_hand].direction({1, 0, 0}), frames[left_thigh].direction({0, 0, 1})),
            5)
            << name;
    }
}

// With the fingers to the side it looked like a fist that does not quite reach.
TEST(Seen, TheHandAtAWallPointsUp) {
    const Seen warrior("warrior-3.wall.hold");
    EXPECT_GT(warrior.frames[right_hand].direction({0, -1, 0}).y, .95);
}

// At the breastbone they would be a lump behind the arm.
TEST(Seen, HandsInPrayerAreHeldOutFromTheChest) {
    const Seen prayer("warrior-3.prayer.hold");
    const Vec3 out = .5 * (prayer.palm(false) + prayer.palm(true)) -
                     prayer.frames[upper_thorax].point({0, .055, -.01});
    EXPECT_GT(dot(out, prayer.frames[upper_thorax].direction({0, 0, 1})), .15);
    EXPECT_LT(length(prayer.palm(false) - prayer.palm(true)), .01);
}

// With level forearms and wrists at their limit the arms looked like a frame.
TEST(Seen, PalmsBehindTheBackAreHighWithTheElbowsLow) {
    for (const char* name : {"warrior-3.prayer-behind.ready", "warrior-3.prayer-behind.hold"}) {
        const Seen prayer(name);
        const Vec3 spine = prayer.frames[upper_thorax].direction({0, 1, 0});
        for (const bool right : {false, true}) {
            const Vec3 forearm = normalized(prayer.place(right ? right_hand : left_hand) -
                                            prayer.place(right ? right_forearm : left_forearm));
            EXPECT_GT(90 - tilt(forearm, spine), 10) << name;
        }
        EXPECT_LT(length(prayer.palm(false) - prayer.palm(true)), .01) << name;
    }
}

TEST(Seen, TheToesAreTuckedBeforeAPlank) {
    const Seen ready("dolphin-plank.standard.ready");
    for (int side = 0; side < 2; ++side)
        EXPECT_GT(degrees(ready.key.posture.angle[dof::side(side) + dof::toe]), 50);
    EXPECT_LT(ready.angles.ankle[0], 20);
}

// Seen along the body, as from its feet.
TEST(Seen, KneesRockByAnAngleThatOneCanSee) {
    for (const char* name : {"knee-rocks.standard.exhale", "knee-rocks.bed.exhale"}) {
        const Seen rock(name);
        const Vec3 up = .5 * (rock.place(left_shank) + rock.place(right_shank) -
                              rock.place(left_foot) - rock.place(right_foot));
        const Vec3 head_end = rock.place(neck) - rock.place(pelvis);
        const Vec3 long_way = normalized(Vec3{head_end.x, 0, head_end.z});
        const Vec3 flat = up - dot(up, long_way) * long_way;
        EXPECT_GT(tilt(flat, {0, 1, 0}), 13) << name;
        EXPECT_LT(tilt(flat, {0, 1, 0}), 22) << name;
    }
}

}  // namespace catcow::body
