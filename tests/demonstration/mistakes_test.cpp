// Pictures of mistakes. A session must never play one.
#include "demonstration/mistakes.h"

#include <gtest/gtest.h>

#include "body/figures.h"
#include "demonstration/acts.h"
#include "demonstration/demonstration.h"
#include "support/session_practice.h"
#include "support/session_timeline.h"

namespace catcow::testing {
namespace {

Mistakes::Comparison compared(Mistakes& mistakes, int mistake) {
    auto both = mistakes.compare(mistake);
    for (int slices = 0; !both && mistakes.solving() && slices < 1000; ++slices)
        both = mistakes.compare(mistake);
    EXPECT_TRUE(both);
    return both.value_or(Mistakes::Comparison{});
}

int mistake_count() { return static_cast<int>(shipped_figures().mistakes().size()); }

}  // namespace

TEST(MistakePictures, AreSolvedInSlicesAndDifferFromTheRightForm) {
    Mistakes mistakes(shipped_figures());
    EXPECT_FALSE(mistakes.compare(0)) << "one slice is not enough";
    EXPECT_TRUE(mistakes.solving());
    for (int i = 0; i < mistake_count(); ++i) {
        const auto both = compared(mistakes, i);
        EXPECT_TRUE(apart(both.right.body.posture, both.wrong.body.posture));
        EXPECT_GT(std::abs(both.wrong.reading.value - both.right.reading.value), 7)
            << mistakes.id_of(i);
    }
}

// A picture from near may leave out what is far from the mistake.
TEST(MistakePictures, ShowBothBodiesAndTheMarksWithinOneSquare) {
    Mistakes mistakes(shipped_figures());
    for (int i = 0; i < mistake_count(); ++i) {
        const auto both = compared(mistakes, i);
        const figure::Matrix projection = figure::projection_of(both.view, 1);
        for (const Mistakes::Still* const still : {&both.right, &both.wrong}) {
            std::vector<Vec3> points;
            if (shipped_figures().mistakes()[size_t(i)].near == 0)
                figure::add_outline(mistakes.skeleton(), still->body.frames, {}, points);
            for (const auto* const more : {&still->reading.line, &still->reading.away})
                points.insert(points.end(), more->begin(), more->end());
            for (const Vec3 point : points) {
                const figure::Spot spot = figure::spot_of(projection, point);
                EXPECT_LT(std::abs(spot.x), 1) << mistakes.id_of(i);
                EXPECT_LT(std::abs(spot.y), 1) << mistakes.id_of(i);
            }
        }
    }
}

// In a picture 160 pixels wide some part of the body must be plainly elsewhere.
TEST(MistakePictures, ShowTheDifferencePlainly) {
    Mistakes mistakes(shipped_figures());
    for (int i = 0; i < mistake_count(); ++i) {
        const auto both = compared(mistakes, i);
        const figure::Matrix projection = figure::projection_of(both.view, 1);
        const auto skin_of = [&](const Mistakes::Still& still) {
            std::vector<Vec3> points;
            figure::add_outline(mistakes.skeleton(), still.body.frames, {}, points);
            return points;
        };
        const std::vector<Vec3> right = skin_of(both.right), wrong = skin_of(both.wrong);
        double furthest = 0;
        for (size_t k = 0; k < right.size(); ++k) {
            const figure::Spot a = figure::spot_of(projection, right[k]),
                               b = figure::spot_of(projection, wrong[k]);
            furthest = std::max(furthest, std::hypot(a.x - b.x, a.y - b.y));
        }
        EXPECT_GT(80 * furthest, 10) << mistakes.id_of(i) << ", pixels";
    }
}

TEST(MistakePictures, BelongToTheMainVariantAlone) {
    const Mistakes mistakes(shipped_figures());
    EXPECT_EQ(mistakes.of("dolphin-plank", "standard").size(), 3U);
    EXPECT_TRUE(mistakes.of("dolphin-plank", "wall").empty());
    EXPECT_TRUE(mistakes.of("childs-pose", "standard").empty());
    EXPECT_TRUE(mistakes.of("no-pose", "standard").empty());
}

TEST(MistakePictures, AreNeverPlayedInASession) {
    body::Figures figures(shipped_figures());
    const Acts acts(shipped_figures(), shipped_catalogue(), figures);
    for (const Pose& pose : shipped_catalogue().poses()) {
        for (const Variant& variant : pose.variants) {
            Routine routine;
            routine.items.push_back(
                {.pose = pose.number, .variant = variant.number, .dose = variant.dose});
            const Timeline timeline = compile(routine, shipped_catalogue(), {});
            for (int i = 0; i < static_cast<int>(timeline.phases.size()); ++i) {
                for (const body::Stop& stop : acts.of(timeline, routine, i, true).stops)
                    EXPECT_EQ(key_name(stop.key).find(".mistakes."), std::string::npos)
                        << pose.id << "." << variant.id;
            }
        }
    }
}

}  // namespace catcow::testing
