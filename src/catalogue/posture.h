#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "catalogue/catalogue.h"

namespace catcow {

// A posture check ("sitting", "standing"): six short steps, each half a breath long. Its name is
// the text "posture.<id>.name".
struct PostureCheck {
    struct Step {
        Breath breath = Breath::inhale;
        std::string text;  // key in the texts: "posture.<id>.steps.<step>"
    };
    std::string id;
    VariantName shown;        // the figure is in the position in which this variant begins
    std::vector<Step> steps;  // six, inhale and exhale in turn, inhale first
};

// The content of assets/posture.json: checks, and text keys of daily tips ("posture.tips.phone").
struct Posture {
    std::vector<PostureCheck> checks;
    std::vector<std::string> tips;

    static Result<Posture> load(const std::vector<SourceFile>& files);
};

}  // namespace catcow
