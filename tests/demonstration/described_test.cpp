// The text of the picture says what the picture shows. Everything is played as in a session, and at
// every moment each word is measured on the joints of the body that is seen, in another way than
// described.cpp does; and what is plain to see must have its word (support/text_seen.h).
#include "demonstration/described.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

#include "support/demonstration_walk.h"
#include "support/text_seen.h"

namespace catcow::body {
namespace {

using namespace testing;

void check_every_moment(bool still) {
    int moments = 0, sides = 0, between = 0, sentences = 0;
    size_t words = 0;
    std::map<std::string, int> wrong;
    std::set<std::string> used;
    play_everything(
        [&](const SeenMoment& seen) {
            const bool swapped = seen.shown.mirrored();
            const auto text = described(seen.shown.skeleton(), seen.shown.body(), swapped);
            const std::string where = seen.name + " " + std::string(name_of(seen.phase.kind));
            ++moments;
            between += text.front() == "app.figure.on_the_way";
            for (const std::string_view word : text) {
                used.emplace(word);
                sides += word.ends_with("left") || word.ends_with("right");
            }
            size_t count = 0;
            for (const std::string& what : wrong_with_text(seen.shown, count))
                ++wrong[where + ": " + what];
            words += count;
            if (!seen.variant || seen.moment.step < 0 || seen.moment.progress < .93) return;
            for (const Show& show :
                 seen.variant->steps[static_cast<size_t>(seen.moment.step)].shows) {
                ++sentences;
                const std::string no = against(show, seen.phase.side, text);
                if (!no.empty()) ++wrong[where + ": says " + no + " against its sentence"];
            }
        },
        {}, 1, still);
    std::printf(
        "%d moments, %zu words, %d of them of a side, %d moments between two positions, %d "
        "claims of sentences, %zu disagreements\n",
        moments, words, sides, between, sentences, wrong.size());
    for (const auto& [what, times] : wrong) ADD_FAILURE() << what << ", " << times << " times";
    for (const auto& [word, how] : checks())
        EXPECT_TRUE(sanitized || still || used.count(word)) << word << " is never said";
    EXPECT_GT(moments, effort(20000));
}

TEST(Described, EveryWordOfThePictureIsTrueOfTheBodyAtEveryMoment) { check_every_moment(false); }

// On the way up to Cobra both feet floated by 18 mm, and the text said that a leg is lifted.
TEST(Described, LegsThatLieOnTheFloorStayThereAndAreNotSaidToBeLifted) {
    Figures& figures = solved_figures();
    for_every_variant([&](const Pose& pose, const Variant& variant, const std::string& name) {
        if (pose.id != "sphinx" && pose.id != "rest-on-belly") return;
        const VariantKeys keys = keys_of(figures, pose, variant).value();
        for (const Way& way : {way_in(keys, Side::left), way_up(keys, Side::left)}) {
            if (way.size() < 2) continue;
            body::Move move = move_along(figures, way);
            while (!move.work(1000)) {
            }
            for (int i = 0; i <= 40; ++i) {
                PosedBody body;
                body.posture = move.at(i / 40.);
                body.frames = pose_body(figures.skeleton(), body.posture);
                body.props = move.props_at(i / 40.);
                const Joints joints(figures.skeleton(), body, false);
                EXPECT_LT(std::max(joints.foot(Side::left), joints.foot(Side::right)), .01) << name;
                for (const std::string_view word : described(figures.skeleton(), body, false))
                    EXPECT_FALSE(word.starts_with("app.figure.leg_lifted")) << name << " " << word;
            }
        }
    });
}

TEST(Described, AlsoWithReducedMotion) { check_every_moment(true); }

}  // namespace
}  // namespace catcow::body
