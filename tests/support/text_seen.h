#pragma once

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "catalogue/pose.h"
#include "demonstration/demonstration.h"
#include "demonstration/described.h"
#include "support/words_seen.h"

// What the text of a picture must and must not say.
namespace catcow::body {

// What is plain to see, and the words of which one must then be said.
struct Plain {
    const char* what;
    Check seen;
    std::vector<std::string> words;
};
inline std::vector<Plain> plain() {
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
inline std::string against(const Show& show, Side side, const std::vector<std::string_view>& text) {
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

// The words of the picture that a mark of this side denies.
inline std::vector<std::string> denied(const std::string& pose, Side side) {
    const std::string own = side == Side::left ? "left" : "right",
                      opposite = side == Side::left ? "right" : "left";
    const std::string all = "app.figure.";
    if (pose == "spinal-twist") return {all + "knees_" + opposite};
    if (pose == "gate" || pose == "side-reach") return {all + "bent_" + opposite};
    return {all + "leg_lifted_" + opposite, all + "leg_back_" + opposite, all + "foot_" + own};
}

// Returns what is wrong with the text of the body that is seen. `words` becomes its number of words.
inline std::vector<std::string> wrong_with_text(const Demonstration& shown, size_t& words) {
    static const std::map<std::string, Check> check = checks();
    static const std::vector<Plain> must = plain();
    const bool swapped = shown.mirrored();
    const auto text = described(shown.skeleton(), shown.body(), swapped);
    const Joints body(shown.skeleton(), shown.body(), swapped);
    words = text.size();
    std::vector<std::string> wrong;
    for (const std::string_view key : text) {
        const std::string word(key);
        if (!check.at(word)(body)) wrong.push_back("says " + word);
    }
    for (const Plain& each : must) {
        const bool said = std::any_of(each.words.begin(), each.words.end(), [&](auto& word) {
            return std::find(text.begin(), text.end(), word) != text.end();
        });
        if (!said && each.seen(body))
            wrong.push_back(std::string(each.what) + ", without " + each.words.front());
    }
    return wrong;
}

}  // namespace catcow::body
