#include "body/breathing.h"

#include <gtest/gtest.h>

#include "body/figures.h"
#include "body/measure.h"

namespace catcow::body {

TEST(Breathing, IsEmptyAtTheEndsAndFullInTheMiddle) {
    EXPECT_NEAR(breathing_at(0).ribs, 0, 1e-9);
    EXPECT_NEAR(breathing_at(.5).ribs, 1, 1e-9);
    EXPECT_NEAR(breathing_at(1).ribs, 0, 1e-9);
    for (double phase = 0; phase < 1; phase += .05)
        EXPECT_NEAR(breathing_at(phase).belly, breathing_at(phase).ribs, .15);
}

TEST(Breathing, MovesTheUpperBackByADegreeOrTwoInEveryHeldPose) {
    Figures& figures = testing::solved_figures();
    for (const char* pose : {"mountain", "childs-pose", "gate", "warrior-3"}) {
        const auto empty = figures.at_phase(pose, "standard", Side::left, 0);
        const auto full = figures.at_phase(pose, "standard", Side::left, .5);
        ASSERT_TRUE(empty && full) << pose;
        const double by = measure_angles(empty->frames).thoracic.flexion -
                          measure_angles(full->frames).thoracic.flexion;
        EXPECT_GT(by, .4) << pose;
        EXPECT_LT(by, 4) << pose;
    }
}

}  // namespace catcow::body
