#include "catalogue/pose_reader.h"

#include <algorithm>

#include "catalogue/dose_reader.h"
#include "catalogue/needs_reader.h"
#include "catalogue/shown_reader.h"

namespace catcow {

namespace {

constexpr double longest_seconds = 60;
constexpr double longest_hold_seconds = 300;

// Reads a member whose text names a value of an enum.
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
    const bool flows_out = kind == DoseKind::flow && variant.lifts == Breath::exhale;
    if (!flows_out && has_step(variant, StepAt::ready)) {
        json.fail("steps: ready is for a flow that moves on the exhale");
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

// Reads "if", which only a step at leave may have.
OnlyIf only_if(const JsonReader& step) {
    if (!step.has("if")) return OnlyIf::always;
    const std::string text = step.text("if");
    if (text != "lifted" && text != "lowered") step.fail("if: neither lifted nor lowered");
    if (step.text("at") != "leave") step.fail("if: only for a step at leave");
    return text == "lifted" ? OnlyIf::lifted : OnlyIf::lowered;
}

Prop read_prop(const JsonReader& json, const NeedRules& rules) {
    json.only({"any", "cm", "optional"});
    Prop prop;
    prop.any = read_ids(json, "any", rules.props, "a prop");
    if (prop.any.empty()) json.fail("any: names no prop");
    prop.optional = json.boolean("optional", false);
    if (!json.has("cm")) return prop;
    json.for_each(
        "cm", [&](const JsonReader& height) { prop.heights.push_back(height.as_integer(1, 60)); });
    if (!std::is_sorted(prop.heights.rbegin(), prop.heights.rend())) {
        json.fail("cm: must go from high to low");
    }
    return prop;
}

Caps read_caps(const JsonReader& json, const Dose& dose) {
    json.only({"hold_seconds", "repetitions"});
    Caps caps;
    caps.hold = seconds(json.number("hold_seconds", 5, longest_hold_seconds));
    caps.repetitions = static_cast<int>(json.integer("repetitions", 1, 12, 1));
    if (dose.repetitions > caps.repetitions) json.fail("repetitions: less than the usual dose");
    return caps;
}

VariantName variant_named(const std::string& name, const std::string& pose) {
    const std::size_t slash = name.find('/');
    if (slash == std::string::npos) return {pose, name};
    return {name.substr(0, slash), name.substr(slash + 1)};
}

// Reads `like` and `half`: the variant does what `like` does, in one half of the breath only.
void read_half(const JsonReader& json, Variant& variant) {
    variant.like = json.text("like", "");
    if (json.has("half")) variant.half = choice(json, "half", breath_named, Breath::inhale);
    if (variant.half.has_value() == variant.like.empty())
        json.fail("half: needs like, and like half");
    if (variant.half && variant.dose.kind != DoseKind::flow) json.fail("half: is for a flow only");
}

Variant read_variant(const JsonReader& json, const Pose& pose, const NeedRules& rules) {
    json.only({"number", "id", "position", "seconds", "lifts", "dose", "caps", "steps", "props",
               "asks", "cautions", "easier", "like", "half"});
    Variant variant;
    variant.number = static_cast<int>(json.integer("number", 0, 31));
    variant.id = json.text("id");
    variant.position = json.text("position");
    read_seconds(json.object("seconds"), variant, pose.two_sided);
    if (json.has("lifts")) variant.lifts = choice(json, "lifts", breath_named, variant.lifts);
    variant.dose = read_dose(json.object("dose"));
    variant.caps = read_caps(json.object("caps"), variant.dose);
    json.for_each("steps", [&](const JsonReader& step) {
        step.only({"at", "if", "text", "does", "shows"});
        variant.steps.push_back({choice(step, "at", step_at_named, StepAt::enter), only_if(step),
                                 "pose." + pose.id + ".steps." + step.text("text"),
                                 read_shows(step, pose.two_sided)});
    });
    check_steps(json, variant, pose.two_sided);
    if (json.has("props")) {
        json.for_each("props", [&](const JsonReader& prop) {
            variant.props.push_back(read_prop(prop, rules));
        });
    }
    variant.asks = read_ids(json, "asks", rules.asks, "a thing that is asked");
    variant.cautions = read_cautions(json, "cautions", rules);
    if (json.has("easier")) variant.easier = variant_named(json.text("easier"), pose.id);
    read_half(json, variant);
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

// Reads a list of names of values of an enum.
template <class Enum>
std::vector<Enum> choices(const JsonReader& json, std::string_view field,
                          std::optional<Enum> (*named)(std::string_view)) {
    std::vector<Enum> found;
    json.for_each(field, [&](const JsonReader& element) {
        const std::string name = element.as_text();
        const auto value = named(name);
        if (!value) {
            element.fail("\"" + name + "\" is not known");
        } else if (std::find(found.begin(), found.end(), *value) != found.end()) {
            element.fail("\"" + name + "\" is there twice");
        } else {
            found.push_back(*value);
        }
    });
    return found;
}

}  // namespace

Pose read_pose(const JsonReader& json, const NeedRules& rules) {
    json.only({"number", "id", "kind", "moves", "works", "stretches", "cautions", "instead",
               "progression_of", "two_sided", "variants"});
    Pose pose;
    pose.number = static_cast<int>(json.integer("number", 1, first_check - 1));
    pose.id = json.text("id");
    pose.kind = choice(json, "kind", kind_named, pose.kind);
    pose.moves = choices(json, "moves", movement_named);
    pose.works = choices(json, "works", muscle_named);
    if (json.has("stretches")) pose.stretches = choices(json, "stretches", muscle_named);
    pose.cautions = read_cautions(json, "cautions", rules);
    if (json.has("instead")) {
        json.for_each("instead", [&](const JsonReader& name) {
            pose.instead.push_back(variant_named(name.as_text(), pose.id));
        });
    }
    if (json.has("progression_of")) {
        json.for_each("progression_of", [&](const JsonReader& name) {
            pose.progression_of.push_back(name.as_text());
        });
    }
    pose.two_sided = json.boolean("two_sided", false);
    json.for_each("variants", [&](const JsonReader& variant) {
        pose.variants.push_back(read_variant(variant, pose, rules));
    });
    check_variants(json, pose);
    return pose;
}

}  // namespace catcow
