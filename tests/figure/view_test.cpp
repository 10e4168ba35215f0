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

// Strangers took a leg that lifts by an inch for lying flat: seen from the side, it lifted by two
// pixels of a list.
TEST(View, SeesALegThatLiftsAnInch) {
    const body::FigureData& data = shipped_figures();
    const Seen down = seen_in(data.find("locust.low.ready")),
               up = seen_in(data.find("locust.low.hold"));
    const View view = fitted(usual_view(up.pose, up.body, false), up.points, 1);
    const Matrix projection = projection_of(view, 1);
    const auto across = [&](const Seen& seen) {
        return spot_of(projection, seen.body.frames[body::left_toes].place);
    };
    EXPECT_GT(across(up).y - across(down).y, .07) << "3.5 % of the picture";
    EXPECT_EQ(static_cast<const Angle&>(view),
              static_cast<const Angle&>(usual_view(down.pose, down.body, false)))
        << "the camera waits where it will see the lift";
}

// At the change of sides of a twist the camera swung by 100 degrees, to the other end of the mat.
TEST(View, TurnsLittleWhereAPoseChangesSides) {
    constexpr double most = radians(65);  // a locust, low from the feet
    int sides = 0;
    for_every_variant([&](const Pose& pose, const Variant&, const std::string& name) {
        const int key = shipped_figures().find(name + ".hold");
        if (!pose.two_sided || key < 0) return;
        const auto yaw = [&](Side side) {
            body::PosedBody body;
            const body::SolvedKey& solved = solved_figures().solved(key, side);
            body.frames = body::pose_body(solved_figures().skeleton(), solved.posture);
            body.props = solved.goal.props;
            return usual_view(pose.id, body, side == Side::right).yaw;
        };
        ++sides;
        const double by = std::remainder(yaw(Side::left) - yaw(Side::right), 2 * std::numbers::pi);
        EXPECT_LT(std::abs(by), most) << name;
    });
    EXPECT_GT(sides, 15);
}

// Thighs that point at the camera are two discs.
TEST(View, SeesTheThighsOfATwistFromTheSide) {
    for (const char* name : {"standard", "low-prop", "high-prop", "hand-pressure", "bed"}) {
        const Seen twist =
            seen_in(shipped_figures().find("spinal-twist." + std::string(name) + ".hold"));
        const Axes axes = axes_of(usual_view(twist.pose, twist.body, false));
        for (const auto& [hip, knee] : {std::pair{body::left_thigh, body::left_shank},
                                        std::pair{body::right_thigh, body::right_shank}}) {
            const Vec3 thigh =
                normalized(twist.body.frames[knee].place - twist.body.frames[hip].place);
            EXPECT_LT(std::abs(dot(thigh, axes.near)), .86) << name;
        }
    }
}

// From beside it, the near arm hides the gap, and a low bridge is lying with the knees bent.
TEST(View, SeesTheGapUnderALowBridge) {
    for (const char* name :
         {"bridge.low.hold", "bridge.block.hold", "small-bridge.standard.hold"}) {
        const Seen bridge = seen_in(shipped_figures().find(name));
        const View view = fitted(usual_view(bridge.pose, bridge.body, false), bridge.points, 1);
        const Matrix projection = projection_of(view, 1);
        const auto across = [&](body::Part part) {
            return spot_of(projection, bridge.body.frames[part].place).x;
        };
        EXPECT_LT(across(body::left_foot), across(body::pelvis) - .4) << name;
        EXPECT_GT(across(body::left_hand), across(body::pelvis)) << name << ": not before the gap";
    }
}

// From the side the nearer forearm hid the other one and both hands.
TEST(View, SeesThatTheHandsUnderABridgeMeet) {
    const Seen bridge = seen_in(shipped_figures().find("bridge.clasped.then"));
    const Matrix projection =
        projection_of(fitted(usual_view("bridge", bridge.body, false), bridge.points, 1), 1);
    const auto across_and_up = [&](body::Part part) {
        return spot_of(projection, bridge.body.frames[part].place);
    };
    const auto slope = [&](body::Part elbow, body::Part wrist) {
        const Spot from = across_and_up(elbow), to = across_and_up(wrist);
        return degrees(std::atan2(to.y - from.y, to.x - from.x));
    };
    const double between =
        slope(body::left_forearm, body::left_hand) - slope(body::right_forearm, body::right_hand);
    EXPECT_GT(std::abs(std::remainder(between, 360)), 25) << "a V that ends in the hands";
    const Spot left = across_and_up(body::left_hand), right = across_and_up(body::right_hand);
    EXPECT_LT(std::hypot(left.x - right.x, left.y - right.y), .1);
}

// Behind the nearer forearm nobody saw whether the palms meet.
TEST(View, SeesThePalmsThatMeetBehindTheBack) {
    const Seen prayer = seen_in(shipped_figures().find("warrior-3.prayer-behind.hold"));
    const Matrix projection =
        projection_of(fitted(usual_view("warrior-3", prayer.body, false), prayer.points, 1), 1);
    const auto& frames = prayer.body.frames;
    const Spot elbow = spot_of(projection, frames[body::right_forearm].place),
               wrist = spot_of(projection, frames[body::right_hand].place),
               fingers = spot_of(projection, frames[body::right_hand].point({0, -.15, 0}));
    const double along_x = wrist.x - elbow.x, along_y = wrist.y - elbow.y;
    const double beside = (along_x * (fingers.y - elbow.y) - along_y * (fingers.x - elbow.x)) /
                          std::hypot(along_x, along_y);
    EXPECT_GT(std::abs(beside), .07);
}

// The knees rocked by 21 degrees, and in the picture, from the side and from above, they stood upright.
TEST(View, SeesKneesRockToTheSideThatTheSentenceSays) {
    const auto lean = [](const char* key) {  // to the left of the picture, degrees from upright
        const Seen seen = seen_in(shipped_figures().find(key));
        const Matrix projection =
            projection_of(fitted(usual_view("knee-rocks", seen.body, false), seen.points, 1), 1);
        const auto middle = [&](body::Part left, body::Part right) {
            const auto& frames = seen.body.frames;
            return spot_of(projection, .5 * (frames[left].place + frames[right].place));
        };
        const Spot hips = middle(body::left_thigh, body::right_thigh),
                   knees = middle(body::left_shank, body::right_shank);
        return degrees(std::atan2(hips.x - knees.x, knees.y - hips.y));
    };
    EXPECT_LT(std::abs(lean("knee-rocks.standard.inhale")), 8) << "upright";
    EXPECT_GT(lean("knee-rocks.standard.exhale"), 18) << "to the left";
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
            EXPECT_LT(view.distance, 1.35 * fit.distance) << "it stays large";
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
