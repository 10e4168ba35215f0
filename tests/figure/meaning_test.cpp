#include "figure/meaning.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "figure/glow.h"
#include "figure/guides.h"
#include "figure/mannequin.h"
#include "figure/marks.h"

namespace catcow::figure {
namespace {

using namespace testing;

// The vertices that glow in the first channel: their mean position and their number.
struct Lit {
    Vec3 middle;
    int count = 0;
    int left = 0;
};
Lit lit_by(const Meaning& meaning) {
    const std::vector<uint8_t> glow = glow_of(skeleton(), mannequin(), meaning);
    EXPECT_EQ(glow.size(), 2 * mannequin().vertices.size());
    Lit lit;
    for (size_t i = 0; i < mannequin().vertices.size(); ++i) {
        if (glow[2 * i] < 64) continue;
        const Vec3 at = mannequin().vertices[i].standing();
        lit.middle += at;
        lit.left += at.x > 0;
        ++lit.count;
    }
    if (lit.count > 0) lit.middle = (1.0 / lit.count) * lit.middle;
    return lit;
}
Lit lit_by(Region region, bool left = true, bool right = true) {
    Meaning meaning;
    meaning.works.add(region, left, right);
    return lit_by(meaning);
}

TEST(Glow, IsNowhereWithoutMeaning) { EXPECT_EQ(lit_by(Meaning{}).count, 0); }

TEST(Glow, IsSeenForEveryRegionAndFadesOut) {
    for (int region = 0; region < region_count; ++region) {
        SCOPED_TRACE(region);
        const Lit lit = lit_by(static_cast<Region>(region));
        EXPECT_GT(lit.count, 40);
        EXPECT_LT(lit.count, static_cast<int>(mannequin().vertices.size()) / 4);
        Meaning meaning;
        meaning.works.add(static_cast<Region>(region));
        const std::vector<uint8_t> glow = glow_of(skeleton(), mannequin(), meaning);
        int faint = 0, full = 0;
        for (size_t i = 0; i < glow.size(); i += 2) {
            faint += glow[i] > 0 && glow[i] < 100;
            full += glow[i] > 200;
        }
        EXPECT_GT(faint, 10);
        EXPECT_GT(full, 3);
    }
}

TEST(Glow, IsOnTheSideOfTheBodyThatIsMeant) {
    for (int region = 0; region < region_count; ++region) {
        SCOPED_TRACE(region);
        const Lit left = lit_by(static_cast<Region>(region), true, false);
        const Lit right = lit_by(static_cast<Region>(region), false, true);
        EXPECT_GT(left.middle.x, .01);
        EXPECT_NEAR(left.middle.x, -right.middle.x, 1e-3);
        EXPECT_EQ(left.count, right.count);
        // A region that is not in the middle stays on its side.
        const bool is_middle = region == static_cast<int>(Region::abdominals) ||
                               region == static_cast<int>(Region::back_extensors);
        EXPECT_GT(left.left, left.count * (is_middle ? 5 : 9) / 10);
    }
}

TEST(Glow, IsInFrontOrBehindAsTheMuscleIs) {
    for (const Region region :
         {Region::abdominals, Region::quadriceps, Region::hip_flexors, Region::chest})
        EXPECT_GT(lit_by(region).middle.z, .02);
    for (const Region region :
         {Region::back_extensors, Region::buttocks, Region::hamstrings, Region::shoulder_blades})
        EXPECT_LT(lit_by(region).middle.z, -.02);
}

TEST(Arrows, FollowTheTrunkThroughEveryPoseAndStayOutsideIt) {
    const Guides guides = make_guides(skeleton());
    for (int key = 0; key < key_count(); ++key) {
        SCOPED_TRACE(key_name(key));
        const body::SolvedKey& solved = solved_figures().solved(key, Side::left);
        const body::Frames frames = body::pose_body(skeleton(), solved.posture);
        const Palette palette = palette_of(skeleton(), frames);
        for (const Guides::Range range : guides.arrows) {
            for (int i = range.first; i < range.first + range.count; ++i) {
                const Vertex& vertex = guides.mesh.vertices[guides.mesh.indices[size_t(i)]];
                const Vec3 at = skinned(palette, vertex);
                double nearest = 1;
                for (int trunk = 0; trunk < 6; ++trunk) {
                    const body::Capsule& shape = body::capsule(trunk);
                    const Vec3 a = frames[size_t(shape.part)].point(shape.from),
                               b = frames[size_t(shape.part)].point(shape.to);
                    const double t = std::clamp(dot(at - a, b - a) / dot(b - a, b - a), 0.0, 1.0);
                    nearest = std::min(nearest, length(at - mix(a, b, t)) - shape.radius_from);
                }
                ASSERT_GT(nearest, -.012);
                ASSERT_LT(nearest, .135);
            }
        }
    }
}

TEST(Arrows, AreTheMovementThatIsMeasured) {
    const auto shown = [](const char* name, std::initializer_list<Arrow> claimed) {
        const int key = shipped_figures().find(name);
        EXPECT_GE(key, 0) << name;
        return most_shown(*solved_figures().at_phase(key, Side::left, 0), claimed);
    };
    const auto flex = {Arrow::flexion, Arrow::extension};
    EXPECT_EQ(shown("cat-cow.standard.exhale", flex), Arrow::flexion);
    EXPECT_EQ(shown("cat-cow.standard.inhale", flex), Arrow::extension);
    EXPECT_EQ(shown("all-fours", flex), Arrow::none);
    EXPECT_EQ(shown("sphinx.standard.hold", flex), Arrow::extension);
    EXPECT_EQ(shown("gate.standard.hold", {Arrow::bend_left, Arrow::bend_right}), Arrow::bend_left);
    EXPECT_EQ(shown("spinal-twist.standard.hold", {Arrow::turn_left, Arrow::turn_right}),
              Arrow::turn_left);
    EXPECT_EQ(shown("gate.standard.hold", {}), Arrow::none);
}

TEST(Marks, AreAtTheHandsAndFeetOfTheirSide) {
    body::PosedBody standing;
    standing.frames = body::pose_body(skeleton(), standing.posture);
    View view;
    view.yaw = radians(90);  // from the front: the body's left is on the right of the picture
    view.target = {0, .8, 0};
    const Marks marks = marks_of(skeleton(), standing, view, 1);
    EXPECT_GT(marks.hand[0].at.x, .1);
    EXPECT_LT(marks.hand[1].at.x, -.1);
    EXPECT_GT(marks.foot[0].at.x, 0);
    EXPECT_LT(marks.foot[1].at.x, 0);
    EXPECT_LT(marks.foot[0].at.y, marks.hand[0].at.y);
    for (const Mark& mark : {marks.hand[0], marks.hand[1], marks.foot[0], marks.foot[1]})
        EXPECT_TRUE(mark.shown);
}

// At a counter, hands that come down were hidden like the feet, and nothing told left from right.
TEST(Marks, AreAtTheElbowsIfHandsAndFeetAreHidden) {
    body::PosedBody standing;
    standing.frames = body::pose_body(skeleton(), standing.posture);
    standing.props = {{.type = body::PropType::counter, .at = {0, 0, .7}, .size = {1.8, .91, .6}}};
    View view;
    view.yaw = radians(90);
    view.target = {0, .8, 0};
    const Marks marks = marks_of(skeleton(), standing, view, 1);
    for (const int side : {0, 1}) {
        EXPECT_FALSE(marks.hand[side].shown);
        EXPECT_FALSE(marks.foot[side].shown);
        EXPECT_TRUE(marks.elbow[side].shown);
    }
    EXPECT_GT(marks.elbow[0].at.x, .05);
    EXPECT_LT(marks.elbow[1].at.x, -.05);
    standing.props.clear();
    EXPECT_FALSE(marks_of(skeleton(), standing, view, 1).elbow[0].shown);
}

}  // namespace
}  // namespace catcow::figure
