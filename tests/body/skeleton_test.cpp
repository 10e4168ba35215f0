#include "body/skeleton.h"

#include <gtest/gtest.h>

#include <set>

#include "body/balance.h"
#include "body/measure.h"
#include "body/random_posture.h"

namespace catcow::body {

TEST(Skeleton, HasTheLengthsOfItsSource) {
    const Skeleton skeleton({1.70, Build::female});
    Posture standing;
    standing.place.y = .530 * 1.70;
    const Frames frames = pose_body(skeleton, standing);
    EXPECT_NEAR(frames[left_upper_arm].place.y, .818 * 1.70, 1e-9);
    EXPECT_NEAR(frames[left_foot].place.y, .039 * 1.70, 1e-9);
    EXPECT_NEAR(length(frames[left_forearm].place - frames[left_upper_arm].place), .186 * 1.70,
                1e-9);
    EXPECT_NEAR(length(frames[left_hand].place - frames[left_forearm].place), .146 * 1.70, 1e-9);
    EXPECT_NEAR(length(frames[left_shank].place - frames[left_thigh].place), .245 * 1.70, 1e-9);
    EXPECT_NEAR(length(frames[left_thigh].place - frames[right_thigh].place), .10 * 1.70, 1e-9);
    EXPECT_NEAR(frames[lower_thorax].place.y - frames[lower_lumbar].place.y, .10 * 1.70, 1e-9);
}

TEST(Skeleton, GrowsInProportion) {
    const Skeleton small({1.50, Build::male}), tall({1.90, Build::male});
    for (int part = 0; part < part_count; ++part) {
        EXPECT_NEAR(length(tall.offset[part]), length(small.offset[part]) * 1.90 / 1.50, 1e-9);
        EXPECT_EQ(tall.mass[part], small.mass[part]);
    }
}

TEST(Skeleton, WeighsOneWithItsCentreInThePelvis) {
    for (Build build : {Build::female, Build::male}) {
        const Skeleton skeleton({1.70, build});
        double mass = 0;
        for (double part : skeleton.mass) mass += part;
        EXPECT_NEAR(mass, 1, 1e-12);
        Posture standing;
        standing.place.y = .530 * 1.70;
        const Vec3 centre = centre_of_mass(skeleton, pose_body(skeleton, standing));
        // The centre of mass of a standing body is at 54 to 57 % of stature.
        EXPECT_NEAR(centre.y / 1.70, .555, .02);
        EXPECT_NEAR(centre.x, 0, 1e-9);
    }
}

TEST(Skeleton, HasTwentyThreePartsAndFiftySixMotions) {
    std::set<std::string_view> names;
    for (int part = 0; part < part_count; ++part) names.insert(name_of_part(part));
    EXPECT_EQ(names.size(), 23u);
    uint64_t all = 0;
    for (int part = 0; part < part_count; ++part) all |= motions_of(part);
    EXPECT_EQ(all, (uint64_t{1} << 56) - 1);
    EXPECT_EQ(other_side(left_hand), right_hand);
    EXPECT_EQ(other_side(right_toes), left_toes);
    EXPECT_EQ(other_side(head), head);
}

TEST(Posture, GoesBackAndForth) {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const Posture a = testing::random_posture(seed), b = testing::random_posture(seed + 100);
        const Posture again = moved(a, difference(a, b));
        for (int i = 0; i < dof::count; ++i) EXPECT_NEAR(again.angle[i], b.angle[i], 1e-12);
        EXPECT_NEAR(length(to_vector(inverse(again.turn) * b.turn)), 0, 1e-9);
        EXPECT_NEAR(length(to_vector(inverse(again.shoulder[1]) * b.shoulder[1])), 0, 1e-9);
        const Posture twice = mirrored(mirrored(a));
        EXPECT_NEAR(length(twice.place - a.place), 0, 1e-12);
        EXPECT_EQ(twice.angle, a.angle);
    }
}

TEST(Measuring, ReadsBackAuthoredAnglesThatTheJointsShareOut) {
    Posture posture;
    posture.angle[dof::lumbar] = radians(25);
    posture.angle[dof::thoracic + 1] = radians(20);
    posture.angle[dof::neck + 2] = radians(-60);
    posture.angle[dof::left + dof::hip] = radians(90);
    posture.angle[dof::left + dof::hip + 1] = radians(30);
    posture.angle[dof::right + dof::hip + 2] = radians(20);
    posture.angle[dof::right + dof::knee] = radians(75);
    posture.angle[dof::left + dof::elbow] = radians(40);
    posture.shoulder[1] = ball_from_angles(0, radians(160), 0, true);
    const Angles angles = measure_angles(pose_body(Skeleton(), posture));
    EXPECT_NEAR(angles.lumbar.flexion, 25, 1e-6);
    EXPECT_NEAR(angles.thoracic.side, 20, 1e-6);
    EXPECT_NEAR(angles.neck.rotation, -60, 1e-6);
    EXPECT_NEAR(angles.hip[0].flexion, 90, 1e-6);
    EXPECT_NEAR(angles.hip[0].abduction, 30, 1e-6);
    EXPECT_NEAR(angles.hip[1].outward, 20, 1e-6);
    EXPECT_NEAR(angles.knee[1], 75, 1e-6);
    EXPECT_NEAR(angles.elbow[0], 40, 1e-6);
    EXPECT_NEAR(angles.shoulder_abduction[1], 160, 1e-6);
}

}  // namespace catcow::body
