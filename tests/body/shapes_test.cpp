#include "body/shapes.h"

#include <gtest/gtest.h>

#include "body/figures.h"
#include "body/solver.h"

namespace catcow::body {

namespace {

bool is_trunk(int part) { return part <= upper_thorax; }

bool has_pair(int first, int second) {
    const Pairs& pairs = limb_pairs();
    for (int i = 0; i < pairs.count; ++i) {
        const int a = capsule(pairs.items[i].first).part, b = capsule(pairs.items[i].second).part;
        if ((a == first && b == second) || (a == second && b == first)) return true;
    }
    return false;
}

// Returns the report of a body in the air. One joint is bent so far that limbs overlap.
Report report_of(const Posture& posture) {
    Goal goal;
    Posture lifted = posture;
    lifted.place.y = 3;
    return measure(Skeleton(), goal, lifted);
}

}  // namespace

TEST(Shapes, KeepArmsOffTrunkAndThighsThighsOffTrunkLegsOffEachOtherAndHandsOffTheHead) {
    for (int shift : {0, limb_parts}) {
        for (int arm : {left_upper_arm, left_forearm, left_hand}) {
            for (int trunk = pelvis; is_trunk(trunk); ++trunk) {
                // The inside of an upper arm touches the chest.
                if (arm == left_upper_arm && trunk == upper_thorax) continue;
                EXPECT_TRUE(has_pair(arm + shift, trunk))
                    << name_of_part(arm + shift) << " " << name_of_part(trunk);
            }
            for (int thigh : {left_thigh, right_thigh})
                EXPECT_TRUE(has_pair(arm + shift, thigh)) << name_of_part(arm + shift);
        }
        for (int hand : {left_forearm, left_hand}) EXPECT_TRUE(has_pair(hand + shift, head));
        for (int trunk : {lower_lumbar, upper_lumbar, lower_thorax, upper_thorax})
            EXPECT_TRUE(has_pair(left_thigh + shift, trunk)) << name_of_part(trunk);
    }
    for (int mine : {left_thigh, left_shank, left_foot})
        for (int its : {right_thigh, right_shank, right_foot})
            EXPECT_TRUE(has_pair(mine, its)) << name_of_part(mine) << " " << name_of_part(its);
}

TEST(Shapes, AreTheSameOnBothSides) {
    const Pairs& pairs = limb_pairs();
    for (int i = 0; i < pairs.count; ++i) {
        const Pair& pair = pairs.items[i];
        EXPECT_TRUE(
            has_pair(other_side(capsule(pair.first).part), other_side(capsule(pair.second).part)));
    }
    for (int i = 0; i < site_count(); ++i) {
        const Site& mine = site(i);
        const Site& its = site(other_side_site(i));
        EXPECT_EQ(other_side_site(other_side_site(i)), i);
        EXPECT_EQ(site_named(mine.name), i);
        EXPECT_EQ(other_side(mine.part), its.part);
        EXPECT_EQ(catcow::mirrored(mine.at), its.at) << mine.name;
        EXPECT_EQ(mine.name.substr(0, mine.name.size() - 1),
                  its.name.substr(0, its.name.size() - 1));
    }
}

TEST(Shapes, TellWhatPassesThroughWhat) {
    EXPECT_LT(report_of(Posture()).depth, .003) << "upright, nothing does";
    Posture legs_crossed;
    legs_crossed.angle[dof::left + dof::hip + 1] = radians(-30);
    EXPECT_GT(report_of(legs_crossed).depth, .03);
    Posture folded;
    folded.angle[dof::lumbar] = radians(60);
    folded.angle[dof::left + dof::hip] = radians(150);
    EXPECT_GT(report_of(folded).depth, .02);
    Posture arm_through;
    arm_through.shoulder[0] = ball_from_angles(0, radians(-35), 0, false);
    EXPECT_GT(report_of(arm_through).depth, .02);
    Posture hand_in_head;
    hand_in_head.shoulder[0] = ball_from_angles(radians(150), 0, radians(-60), false);
    hand_in_head.angle[dof::left + dof::elbow] = radians(120);
    EXPECT_GT(report_of(hand_in_head).depth, .02);
}

}  // namespace catcow::body
