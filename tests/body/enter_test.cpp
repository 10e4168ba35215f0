#include <gtest/gtest.h>

#include "body/figures.h"
#include "body/leg_proof.h"

namespace catcow::body {

// The way out is the way in, reversed. Changing sides is out and in again. If the first key is the
// same on both sides, there is nothing to do.
TEST(Enter, EveryVariantIsReachedFromItsPositionOnBothSidesInItsTime) {
    Figures& figures = testing::solved_figures();
    testing::for_every_variant([&](const Pose& pose, const Variant& variant,
                                   const std::string& name) {
        for (Side side : {Side::left, Side::right}) {
            if (side == Side::right && !pose.two_sided) continue;
            auto move = move_into(figures, variant.position, pose.id, variant.id, side);
            ASSERT_TRUE(move) << name;
            move = testing::ready(std::move(*move));
            testing::expect_good(figures.skeleton(), *move, in_seconds(variant.enter),
                                 name + (side == Side::left ? " left" : " right"));
            EXPECT_LE(move->seconds(), in_seconds(variant.leave)) << name << ", to leave";
            const int first = testing::shipped_figures().find(pose.id, variant.id, "ready");
            if (pose.two_sided && (first < 0 || !figures.same_on_both_sides(first))) {
                EXPECT_LE(2 * move->seconds(), in_seconds(variant.change)) << name << ", to change";
            }
        }
    });
}

}  // namespace catcow::body
