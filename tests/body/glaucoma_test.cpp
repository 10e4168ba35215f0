#include <gtest/gtest.h>

#include "body/figures.h"
#include "body/measure.h"

namespace catcow::body {

// A heart is about 10 cm across. 3 cm lower, as in lying flat, counts as level.
constexpr double level = -.03;

TEST(Glaucoma, TheHeadIsNotBelowTheHeartInAnyBreathOfAVariantThatItAllows) {
    Figures& figures = testing::solved_figures();
    int allowed = 0, not_allowed = 0;
    testing::for_every_variant(
        [&](const Pose& pose, const Variant& variant, const std::string& name) {
            const auto asks = testing::shipped_catalogue().asks_of(variant);
            if (std::find(asks.begin(), asks.end(), "head-low") != asks.end()) {
                ++not_allowed;
                return;
            }
            ++allowed;
            for (Side side : {Side::left, Side::right}) {
                for (double phase : {0., .25, .5, .75}) {
                    const auto body = figures.at_phase(pose.id, variant.id, side, phase);
                    ASSERT_TRUE(body) << name;
                    EXPECT_GE(head_over_heart(figures.skeleton(), body->frames), level)
                        << name << " at " << phase;
                }
            }
        });
    EXPECT_GT(allowed, 25);
    EXPECT_GT(not_allowed, 5);
}

TEST(Glaucoma, NorInTheKeysThatLeadToIt) {
    Figures& figures = testing::solved_figures();
    testing::for_every_variant(
        [&](const Pose& pose, const Variant& variant, const std::string& name) {
            const auto asks = testing::shipped_catalogue().asks_of(variant);
            if (std::find(asks.begin(), asks.end(), "head-low") != asks.end()) return;
            for (const char* key : {"ready", "enter", "hold", "inhale", "exhale"}) {
                const int found = testing::shipped_figures().find(pose.id, variant.id, key);
                if (found < 0) continue;
                const Frames frames =
                    pose_body(figures.skeleton(), figures.solved(found, Side::left).posture);
                EXPECT_GE(head_over_heart(figures.skeleton(), frames), level) << name << " " << key;
            }
        });
}

}  // namespace catcow::body
