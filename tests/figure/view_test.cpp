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
