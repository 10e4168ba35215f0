// The text of the picture says what the picture shows. Everything is played as in a session, and at
// every moment each word is measured on the joints of the body that is seen, in another way than
// described.cpp does; and what is plain to see must have its word.
#include "demonstration/described.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <map>
#include <set>

#include "support/demonstration_walk.h"
#include "support/words_seen.h"

namespace catcow::body {
namespace {

using namespace testing;

// What is plain to see, and the words of which one must then be said.
struct Plain {
    const char* what;
    Check seen;
    std::vector<std::string> words;
};
std::vector<Plain> plain() {
    const auto upright = [](auto& b) {
        return stands(b) && b.at(pelvis).y > .7 && !kneels(b, Side::left) &&
               !kneels(b, Side::right);
    };
    std::vector<Plain> all{
        {"the trunk is level",
         [=](auto& b) { return upright(b) && std::abs(b.rise()) < .3; },
         {"app.figure.trunk_level", "app.figure.plank_toes"}},
        {"the trunk is halfway down",
         [=](auto& b) {
             return upright(b) && b.rise() > .5 && b.rise() < .8 && std::abs(b.longer()) < .03;
         },
         {"app.figure.trunk_halfway", "app.figure.plank_toes"}},
        {"the hips are lifted",
         [](auto& b) {
             return b.front() > .75 && std::abs(b.across(left_thigh).y) < .1 &&
                    b.at(pelvis).y - b.bed() > .2;
         },
         {"app.figure.hips_lifted"}},
        {"the back is round", [](auto& b) { return b.round() > .35; }, {"app.figure.rounded"}},
        {"the back is arched", [](auto& b) { return b.round() < -.35; }, {"app.figure.arched"}},
    };
    for (const Side side : {Side::left, Side::right}) {
        const std::string own = side == Side::left ? "left" : "right";
        const double sign = side == Side::left ? 1 : -1;
        all.push_back({"one foot is high",
                       [=](auto& b) {
                           return upright(b) && b.foot(other(side)) > .1 &&
                                  b.bend_of_knee(side) < 60;
                       },
                       {"app.figure.foot_" + own}});
        all.push_back({"the knees are to a side",
                       [=](auto& b) { return b.front() > .75 && sign * b.knees() > .12; },
                       {"app.figure.knees_" + own, "app.figure.on_back"}});
        all.push_back(
            {"an arm is high",
             [=](auto& b) { return b.rise() > .85 && b.at(left_hand, side).y > b.at(head).y + .1; },
             {"app.figure.arm_up_" + own, "app.figure.arms_up"}});
        all.push_back({"the trunk is bent to a side",
                       [=](auto& b) { return sign * b.longer() > .1; },
                       {"app.figure.bent_" + own}});
        all.push_back({"a leg is high",
                       [=](auto& b) {
                           return b.front() < -.75 && b.foot(side) > .12 &&
                                  b.bend_of_knee(side) < 15;
                       },
                       {"app.figure.leg_back_" + own, "app.figure.leg_lifted_" + own,
                        "app.figure.on_the_way"}});
    }
    return all;
}

// What a sentence of a step and the text of its picture must not both say.
std::string against(const Show& show, Side side, const std::vector<std::string_view>& text) {
    const bool both = show.whose == Whose::both || show.whose == Whose::one;
    const bool left = show.whose == Whose::left ||
                      (show.whose == Whose::side && side == Side::left) ||
                      (show.whose == Whose::other && side == Side::right);
    const std::string own = left ? "left" : "right", opposite = left ? "right" : "left";
    std::string no;
    if (show.what == Shown::knees) no = "app.figure.knees_" + opposite;
    if (show.what == Shown::bent) no = "app.figure.bent_" + opposite;
    if (show.what == Shown::leg_lifted) no = "app.figure.foot_" + own;
    if (show.what == Shown::weight_on) no = "app.figure.foot_" + opposite;
    const bool said = !both && std::find(text.begin(), text.end(), no) != text.end();
    return said ? no : "";
}

void check_every_moment(bool still) {
    const std::map<std::string, Check> check = checks();
    const std::vector<Plain> must = plain();
    int moments = 0, words = 0, sides = 0, between = 0, sentences = 0;
    std::map<std::string, int> wrong;
    std::set<std::string> used;
    play_everything(
        [&](const SeenMoment& seen) {
            const bool swapped = seen.shown.mirrored();
            const auto text = described(seen.shown.skeleton(), seen.shown.body(), swapped);
            const Joints body(seen.shown.skeleton(), seen.shown.body(), swapped);
            const std::string where = seen.name + " " + std::string(name_of(seen.phase.kind));
            ++moments;
            between += text.front() == "app.figure.on_the_way";
            for (const std::string_view key : text) {
                const std::string word(key);
                used.insert(word);
                ++words;
                sides += word.ends_with("left") || word.ends_with("right");
                if (!check.at(word)(body)) ++wrong[where + ": says " + word];
            }
            for (const Plain& each : must) {
                const bool said =
                    std::any_of(each.words.begin(), each.words.end(), [&](auto& word) {
                        return std::find(text.begin(), text.end(), word) != text.end();
                    });
                if (each.seen(body) && !said)
                    ++wrong[where + ": " + each.what + ", without " + each.words.front()];
            }
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
        "%d moments, %d words, %d of them of a side, %d moments between two positions, %d "
        "claims of sentences, %zu disagreements\n",
        moments, words, sides, between, sentences, wrong.size());
    for (const auto& [what, times] : wrong) ADD_FAILURE() << what << ", " << times << " times";
    for (const auto& [word, how] : check)
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
