#include "demonstration/meaning.h"

#include <gtest/gtest.h>

#include "body/figures.h"

namespace catcow {
namespace {

using figure::Arrow;
using figure::Region;
using figure::Regions;

figure::Meaning meaning(const char* id, const char* key, Side side) {
    body::Figures& figures = testing::solved_figures();
    const auto body = figures.at_phase(testing::shipped_figures().find(key), side, 0);
    return meaning_of(*testing::shipped_catalogue().pose(id), *body, side);
}

bool has(uint16_t regions, Region region) { return regions >> static_cast<int>(region) & 1; }

TEST(Meaning, LightsTheLegThatLiftsAndTheWholeBack) {
    const auto left = meaning("locust", "locust.standard.hold", Side::left);
    EXPECT_TRUE(has(left.works.left, Region::buttocks));
    EXPECT_FALSE(has(left.works.right, Region::buttocks));
    EXPECT_TRUE(has(left.works.right, Region::back_extensors));
    const auto right = meaning("locust", "locust.standard.hold", Side::right);
    EXPECT_TRUE(has(right.works.right, Region::hamstrings));
    EXPECT_FALSE(has(right.works.left, Region::hamstrings));
}

TEST(Meaning, LightsTheSideThatFacesUpInABend) {
    const auto left = meaning("gate", "gate.standard.hold", Side::left);
    EXPECT_FALSE(has(left.stretches.left, Region::waist));
    EXPECT_TRUE(has(left.stretches.right, Region::waist));
    EXPECT_EQ(left.arrow, Arrow::bend_left);
    EXPECT_EQ(meaning("gate", "gate.standard.hold", Side::right).arrow, Arrow::bend_right);
}

TEST(Meaning, PointsWhereTheSpineGoes) {
    EXPECT_EQ(meaning("cat-cow", "cat-cow.standard.exhale", Side::none).arrow, Arrow::flexion);
    EXPECT_EQ(meaning("cat-cow", "cat-cow.standard.inhale", Side::none).arrow, Arrow::extension);
    EXPECT_EQ(meaning("mountain", "standing", Side::none).arrow, Arrow::none);
    EXPECT_EQ(meaning("spinal-twist", "spinal-twist.standard.hold", Side::left).arrow,
              Arrow::turn_left);
}

}  // namespace
}  // namespace catcow
