#include "catalogue/posture.h"

#include <algorithm>
#include <utility>

#include "catalogue/json_reader.h"
#include "catalogue/shown_reader.h"

namespace catcow {

namespace {

// Six breaths at the slowest pace.
constexpr Duration longest_check = seconds(120);

PostureCheck read_check(const JsonReader& json) {
    json.only({"number", "id", "position", "steps"});
    PostureCheck check;
    check.number = static_cast<int>(json.integer("number", first_check, last_check));
    check.id = json.text("id");
    check.position = json.text("position");
    json.for_each("steps", [&](const JsonReader& step) {
        step.only({"at", "text", "shows"});
        const Breath due = check.steps.size() % 2 == 0 ? Breath::inhale : Breath::exhale;
        if (breath_named(step.text("at")) != due) {
            step.fail("at: must be " + std::string(name_of(due)));
        }
        check.steps.push_back({due, "posture." + check.id + ".steps." + step.text("text"),
                               read_claims(step, "shows", false)});
    });
    if (static_cast<int>(check.steps.size()) != steps_of_a_check) json.fail("steps: must be six");
    return check;
}

}  // namespace

Pose as_pose(const PostureCheck& check, std::vector<std::string> seats) {
    Variant variant;
    variant.id = "standard";
    variant.position = check.position;
    variant.lifts = Breath::inhale;
    variant.dose = {.kind = DoseKind::hold, .amount = steps_of_a_check};
    variant.caps.hold = longest_check;
    variant.in_order = true;
    for (const PostureCheck::Step& step : check.steps) {
        const StepAt at = step.breath == Breath::inhale ? StepAt::inhale : StepAt::exhale;
        variant.steps.push_back({.at = at, .text = step.text, .shows = step.shows});
    }
    if (!seats.empty()) variant.props.push_back({.any = std::move(seats), .heights = {}});
    Pose pose;
    pose.number = check.number;
    pose.id = check.id;
    pose.kind = Kind::posture;
    pose.variants.push_back(std::move(variant));
    return pose;
}

Result<Posture> Posture::load(const std::vector<SourceFile>& files) {
    const auto file = std::find_if(files.begin(), files.end(),
                                   [](const SourceFile& one) { return one.name == posture_file; });
    if (file == files.end()) return Error{std::string(posture_file) + ": is missing"};
    const JsonReader json = JsonReader::parse(file->text, file->name);
    json.only({"checks", "tips"});
    Posture posture;
    json.for_each("checks",
                  [&](const JsonReader& check) { posture.checks.push_back(read_check(check)); });
    json.for_each("tips", [&](const JsonReader& tip) {
        posture.tips.push_back("posture.tips." + tip.as_text());
    });
    if (json.ok() && posture.checks.empty()) json.fail("checks: there is none");
    if (!json.ok()) return json.error();
    return posture;
}

}  // namespace catcow
