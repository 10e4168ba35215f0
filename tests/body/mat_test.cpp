// Bug: whoever rolled onto the back lay 30 cm right of the mat's middle, and pointed toes were beyond its end.
#include "body/mat.h"

#include <gtest/gtest.h>

#include "body/figures.h"

namespace catcow::body {

namespace {

bool is_furnished(const Goal& goal) {
    return std::any_of(goal.props.begin(), goal.props.end(), [](const Prop& prop) {
        return prop.type == PropType::bed || prop.type == PropType::chair;
    });
}

// On the back, the belly or a side, also with the hips lifted.
bool lies(const Frames& frames) {
    return frames[upper_thorax].place.y < .25 && frames[pelvis].place.y < .4;
}

// Calls check(frames) for both sides of every key whose body lies on the floor.
template <class Check>
void for_everyone_who_lies(Check check) {
    Figures& figures = testing::solved_figures();
    int found = 0;
    for (int key = 0; key < testing::key_count(); ++key) {
        for (const Side side : {Side::left, Side::right}) {
            const SolvedKey& solved = figures.solved(key, side);
            const Frames frames = pose_body(figures.skeleton(), solved.posture);
            if (is_furnished(solved.goal) || !lies(frames)) continue;
            SCOPED_TRACE(testing::key_name(key));
            check(frames);
            ++found;
        }
    }
    EXPECT_GT(found, 2 * 30);
}

}  // namespace

TEST(Mat, HasTheTrunkOfWhoeverLiesOnItsMiddleLine) {
    for_everyone_who_lies([](const Frames& frames) {
        const Vec3 trunk = .5 * (frames[pelvis].place + frames[upper_thorax].place);
        EXPECT_LT(std::abs(trunk.x), .05);
    });
}

TEST(Mat, HasTheHeadAndTheToesOfWhoeverLiesOnIt) {
    constexpr double margin = .03;
    const Skeleton& skeleton = testing::solved_figures().skeleton();
    for_everyone_who_lies([&](const Frames& frames) {
        for (int i = 0; i < capsule_count; ++i) {
            const Capsule& shape = capsule(i);
            if (shape.part != head && shape.part != left_toes && shape.part != right_toes) continue;
            const Vec3 end = frames[shape.part].point(skeleton.scale * shape.to);
            const double within = shape.radius_to + margin;
            EXPECT_LT(std::abs(end.x), mat_half_width - within) << name_of_part(shape.part);
            EXPECT_LT(std::abs(end.z - mat_middle_z), mat_half_length - within)
                << name_of_part(shape.part);
        }
    });
}

}  // namespace catcow::body
