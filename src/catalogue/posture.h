#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "catalogue/catalogue.h"

namespace catcow {

// A posture check ("sitting", "standing"): six short steps, one for each of six breaths. Its name is
// the text "posture.<id>.name".
struct PostureCheck {
    struct Step {
        Breath breath = Breath::inhale;  // the half of its breath with which it begins
        std::string text;                // key in the texts: "posture.<id>.steps.<step>"
        std::vector<Show> shows{};       // see catcow::Step
    };
    int number = 0;  // first_check..last_check; never reused
    std::string id;
    std::string position;     // where the body is, and stays
    std::vector<Step> steps;  // six, inhale and exhale in turn, inhale first
};

inline constexpr std::string_view posture_file = "posture.json";
inline constexpr int steps_of_a_check = 6;

// Returns the check as it is practised (Catalogue::checks()). `seats`: props of its position, of which the person needs
// one.
Pose as_pose(const PostureCheck& check, std::vector<std::string> seats);

// The content of assets/posture.json: checks, and text keys of daily tips ("posture.tips.phone").
struct Posture {
    std::vector<PostureCheck> checks;
    std::vector<std::string> tips;

    static Result<Posture> load(const std::vector<SourceFile>& files);
};

}  // namespace catcow
