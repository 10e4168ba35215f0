#include "catalogue/pose_reader.h"

#include <algorithm>

#include "catalogue/dose_reader.h"

namespace catcow {

namespace {

constexpr double longest_seconds = 60;

// A member whose text names a value of an enumeration.
template <class Enum>
Enum choice(const JsonReader& json, std::string_view field,
            std::optional<Enum> (*named)(std::string_view), Enum fallback) {
    const std::string name = json.text(field);
    const auto found = named(name);
    if (!found) json.fail(std::string(field) + ": \"" + name + "\" is not known");
    return found.value_or(fallback);
}

bool has_step(const Variant& variant, StepAt at) {
    return std::any_of(variant.steps.begin(), variant.steps.end(),
                       [at](const Step& step) { return step.at == at; });
}

void check_steps(const JsonReader& json, const Variant& variant, bool two_sided) {
    std::vector<StepAt> needed{StepAt::enter, StepAt::inhale, StepAt::exhale, StepAt::leave};
    const DoseKind kind = variant.dose.kind;
    if (two_sided) needed.push_back(StepAt::change);
    if (kind == DoseKind::hold || kind == DoseKind::sets) needed.push_back(StepAt::hold);
    if (kind == DoseKind::lifts) needed.push_back(StepAt::lower);
    if (kind == DoseKind::sets) needed.push_back(StepAt::rest);
    for (StepAt at : needed) {
        if (!has_step(variant, at)) json.fail("steps: none for " + std::string(name_of(at)));
    }
    if (!two_sided && has_step(variant, StepAt::change)) {
        json.fail("steps: change, but the pose is not two_sided");
    }
}

void read_seconds(const JsonReader& json, Variant& variant, bool two_sided) {
    json.only({"enter", "change", "leave"});
    variant.enter = seconds(json.number("enter", 0, longest_seconds));
    variant.change = seconds(json.number("change", 0, longest_seconds, 0));
    variant.leave = seconds(json.number("leave", 0, longest_seconds));
    const bool changes = variant.change > Duration{};
    if (two_sided && !changes) json.fail("change: must be above 0 for a two_sided pose");
    if (!two_sided && changes) json.fail("change: the pose is not two_sided");
}

Variant read_variant(const JsonReader& json, const Pose& pose) {
    json.only({"number", "id", "position", "seconds", "lifts", "dose", "steps"});
    Variant variant;
    variant.number = static_cast<int>(json.integer("number", 0, 31));
    variant.id = json.text("id");
    variant.position = json.text("position");
    read_seconds(json.object("seconds"), variant, pose.two_sided);
    if (json.has("lifts")) variant.lifts = choice(json, "lifts", breath_named, variant.lifts);
    variant.dose = read_dose(json.object("dose"));
    json.for_each("steps", [&](const JsonReader& step) {
        step.only({"at", "text"});
        variant.steps.push_back({choice(step, "at", step_at_named, StepAt::enter),
                                 "pose." + pose.id + ".steps." + step.text("text")});
    });
    check_steps(json, variant, pose.two_sided);
    return variant;
}

void check_variants(const JsonReader& json, const Pose& pose) {
    if (pose.variants.empty() || pose.variants.front().number != 0) {
        json.fail("variants: the first one must have number 0");
    }
    for (std::size_t i = 0; i < pose.variants.size(); ++i) {
        for (std::size_t before = 0; before < i; ++before) {
            const Variant& one = pose.variants[before];
            const Variant& two = pose.variants[i];
            if (one.number == two.number) {
                json.fail("variants: number " + std::to_string(two.number) + " is used twice");
            }
            if (one.id == two.id) json.fail("variants: id \"" + two.id + "\" is used twice");
        }
    }
}

}  // namespace

Pose read_pose(const JsonReader& json) {
    json.only({"number", "id", "kind", "moves", "two_sided", "variants"});
    Pose pose;
    pose.number = static_cast<int>(json.integer("number", 1, 255));
    pose.id = json.text("id");
    pose.kind = choice(json, "kind", kind_named, pose.kind);
    json.for_each("moves", [&](const JsonReader& element) {
        const std::string name = element.as_text();
        if (const auto found = movement_named(name))
            pose.moves.push_back(*found);
        else
            element.fail("\"" + name + "\" is not known");
    });
    pose.two_sided = json.boolean("two_sided", false);
    json.for_each("variants", [&](const JsonReader& variant) {
        pose.variants.push_back(read_variant(variant, pose));
    });
    check_variants(json, pose);
    return pose;
}

}  // namespace catcow
