#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "catalogue/catalogue.h"

namespace catcow {

// One way to set yourself up ("sitting", "standing"): six short steps, each with half a breath. Its
// name is the text "posture.<id>.name".
struct PostureCheck {
    struct Step {
        Breath breath = Breath::inhale;
        std::string text;  // key in the texts: "posture.<id>.steps.<step>"
    };
    std::string id;
    std::vector<Step> steps;  // six, beginning with an inhale, in and out in turn
};

// assets/posture.json: the checks, and keys of tips for the day ("posture.tips.phone").
struct Posture {
    std::vector<PostureCheck> checks;
    std::vector<std::string> tips;

    static Result<Posture> load(const std::vector<SourceFile>& files);
};

}  // namespace catcow
