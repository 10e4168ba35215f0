#include <gtest/gtest.h>

#include "body/figures.h"
#include "body/measure.h"

namespace catcow::body {

namespace {

// What is left out for glaucoma (the head goes lower than the heart there, and may).
constexpr const char* head_may_be_low[] = {
    "cat-cow.forearm", "childs-pose.standard", "bridge.standard",  "bridge.long-hold",
    "bridge.clasped",  "warrior-3.standard",   "warrior-3.prayer", "warrior-3.overhead"};

bool may_be_low(const std::string& name) {
    for (const char* start : head_may_be_low)
        if (name.starts_with(start)) return true;
    return false;
}

}  // namespace

TEST(Glaucoma, TheHeadIsNotBelowTheHeartWhereTheVariantIsAllowed) {
    // A heart is some 10 cm across: 3 cm, as in lying flat, count as level.
    Figures& figures = testing::solved_figures();
    for (int key = 0; key < testing::key_count(); ++key) {
        if (testing::key_name(key).find('.') == std::string::npos ||
            may_be_low(testing::key_name(key)))
            continue;
        const Frames frames =
            pose_body(figures.skeleton(), figures.solved(key, Side::left).posture);
        EXPECT_GE(head_over_heart(figures.skeleton(), frames), -.03) << testing::key_name(key);
    }
}

}  // namespace catcow::body
