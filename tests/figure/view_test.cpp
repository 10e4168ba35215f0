#include "figure/view.h"

#include <gtest/gtest.h>

#include "body/figures.h"
#include "figure/framing.h"

namespace catcow::figure {
namespace {

using namespace testing;

// A key with the points that its picture must contain.
struct Seen {
    std::string pose;
    body::PosedBody body;
    std::vector<Vec3> points;
};
Seen seen_in(int key) {
    const body::SolvedKey& solved = solved_figures().solved(key, Side::left);
    Seen seen;
    seen.pose = key_name(key).substr(0, key_name(key).find('.'));
    seen.body.frames = body::pose_body(solved_figures().skeleton(), solved.posture);
    seen.body.props = solved.goal.props;
    add_outline(solved_figures().skeleton(), seen.body.frames, seen.body.props, seen.points);
    return seen;
}

TEST(View, HoldsTheWholeBodyOfEveryPoseInEveryPicture) {
    for (int key = 0; key < key_count(); ++key) {
        SCOPED_TRACE(key_name(key));
        const Seen seen = seen_in(key);
        for (const bool right : {false, true}) {
            for (const double aspect : {.6, 1.0, 1.9}) {
                const View view =
                    fitted(usual_view(seen.pose, seen.body, right), seen.points, aspect);
                const Matrix projection = projection_of(view, aspect);
                double widest = 0;
                for (const Vec3& point : seen.points) {
                    const Spot spot = spot_of(projection, point);
                    widest = std::max({widest, std::abs(spot.x), std::abs(spot.y)});
                }
                EXPECT_LT(widest, 1);
                EXPECT_GT(widest, .8);  // and fills the picture
            }
        }
    }
}

// A hand at the very edge of the picture rests on nothing, and a bed without an end is a floor.
TEST(View, ShowsTheWallBesideTheHandAndTheHeadboardBehindTheHead) {
    int walls = 0, beds = 0;
    for (int key = 0; key < key_count(); ++key) {
        SCOPED_TRACE(key_name(key));
        const Seen seen = seen_in(key);
        const View view = fitted(usual_view(seen.pose, seen.body, false), seen.points, 1);
        const Matrix projection = projection_of(view, 1);
        const auto shows = [&](Vec3 point) {
            const Spot spot = spot_of(projection, point);
            return std::max(std::abs(spot.x), std::abs(spot.y)) < 1;
        };
        const Vec3 hips = seen.body.frames[body::pelvis].place,
                   skull = seen.body.frames[body::head].place;
        for (const body::Prop& prop : seen.body.props) {
            const double face = prop.at.z - .5 * prop.size.z;
            const Vec3 hand = seen.body.frames[body::right_hand].place;
            if (prop.type == body::PropType::wall && face - hand.z < .1) {
                ++walls;
                EXPECT_TRUE(shows({hand.x - .15, hand.y, face}));
                EXPECT_TRUE(shows({hand.x, hand.y + .1, face}));
            }
            if (prop.type != body::PropType::bed || skull.x - hips.x < .3) continue;
            ++beds;
            EXPECT_TRUE(
                shows({prop.at.x + .5 * prop.size.x, prop.at.y + prop.size.y + .25, skull.z}));
        }
    }
    EXPECT_GT(walls, 1);
    EXPECT_GT(beds, 5);
}

TEST(View, LeavesACornerFree) {
    for (int key = 0; key < key_count(); ++key) {
        SCOPED_TRACE(key_name(key));
        const Seen seen = seen_in(key);
        for (const double aspect : {.8, 1.2, 2.0}) {
            const View fit = fitted(usual_view(seen.pose, seen.body, false), seen.points, aspect);
            EXPECT_EQ(beside(fit, seen.points, aspect, {}), fit);
            const Corner corner{.36 / std::max(1.0, aspect), .36 * std::min(1.0, aspect)};
            const View view = beside(fit, seen.points, aspect, corner);
            EXPECT_LT(view.distance, 1.3 * fit.distance) << "it stays large";
            const Matrix projection = projection_of(view, aspect);
            for (const Vec3& point : seen.points) {
                const Spot spot = spot_of(projection, point);
                EXPECT_LT(std::max(std::abs(spot.x), std::abs(spot.y)), 1.01);
                const double x = (spot.x - 1 + corner.across) / corner.across;
                const double y = (spot.y - 1 + corner.up) / corner.up;
                EXPECT_FALSE(std::hypot(x, y) < .97 || (x > 0 && y > 0)) << aspect;
            }
        }
    }
}

TEST(View, PutsJointsWhereTheEyeOfAPinholeSeesThem) {
    for (int key = 0; key < key_count(); ++key) {
        SCOPED_TRACE(key_name(key));
        const body::SolvedKey& solved = solved_figures().solved(key, Side::left);
        const body::Frames frames = body::pose_body(solved_figures().skeleton(), solved.posture);
        View view;
        view.target = frames[body::pelvis].place;
        view.yaw = .7, view.pitch = .3;
        const Matrix projection = projection_of(view, 1.5);
        const Axes axes = axes_of(view);
        for (const body::Frame& frame : frames) {
            const Vec3 from = frame.place - (view.target + view.distance * axes.near);
            const double away = -dot(from, axes.near) * .24;
            const Spot spot = spot_of(projection, frame.place);
            EXPECT_NEAR(spot.x, dot(from, axes.right) / away / 1.5, 1e-4);
            EXPECT_NEAR(spot.y, dot(from, axes.up) / away, 1e-4);
        }
    }
}

TEST(View, ShowsWhatIsAheadOnTheRight) {
    View view;
    const Matrix projection = projection_of(view, 1);
    EXPECT_NEAR(spot_of(projection, view.target).x, 0, 1e-6);
    EXPECT_GT(spot_of(projection, {0, 0, .5}).x, 0);
    EXPECT_GT(spot_of(projection, {0, .5, 0}).y, 0);
}

}  // namespace
}  // namespace catcow::figure
