#include "catalogue/posture.h"

#include <algorithm>

#include "catalogue/json_reader.h"

namespace catcow {

namespace {

constexpr std::string_view posture_file = "posture.json";
constexpr std::size_t steps_of_a_check = 6;

PostureCheck read_check(const JsonReader& json) {
    json.only({"id", "pose", "variant", "steps"});
    PostureCheck check;
    check.id = json.text("id");
    check.shown = {json.text("pose"), json.text("variant")};
    json.for_each("steps", [&](const JsonReader& step) {
        step.only({"at", "text"});
        const Breath due = check.steps.size() % 2 == 0 ? Breath::inhale : Breath::exhale;
        if (breath_named(step.text("at")) != due) {
            step.fail("at: must be " + std::string(name_of(due)));
        }
        check.steps.push_back({due, "posture." + check.id + ".steps." + step.text("text")});
    });
    if (check.steps.size() != steps_of_a_check) json.fail("steps: must be six");
    return check;
}

}  // namespace

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
