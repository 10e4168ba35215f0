#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/duration.h"
#include "catalogue/dose.h"
#include "catalogue/shown.h"

namespace catcow {

enum class Kind { flexibility, strength, posture, rest };
enum class Movement { flexion, extension, side_bend, rotation, support };
// Muscles that a pose strengthens or stretches. A person may feel these. The movements of the spine
// are listed apart from them, because the figure has to show those.
enum class Muscle {
    abdominals,
    obliques,
    back_extensors,
    buttocks,
    hamstrings,
    quadriceps,
    hip_flexors,
    shoulders,
    shoulder_blades,
    arms,
    chest,
    waist,
};
constexpr int muscle_count = static_cast<int>(Muscle::waist) + 1;
enum class Breath { inhale, exhale };
enum class Side { none, left, right };

// When a step is shown and spoken. Several steps for one phase (enter, change, leave, rest) share
// its time equally, in their order.
enum class StepAt {
    enter,   // while getting into the pose
    ready,   // first inhale of a flow that begins in the middle: the body waits for the exhale
    inhale,  // first inhale (every inhale in a flow)
    exhale,  // first exhale (every exhale in a flow)
    hold,    // later breaths of a hold, one step a breath in turn
    lower,   // the half-breath that lowers, in lifts
    rest,    // while resting between sets
    change,  // while changing sides
    leave,   // while coming out of the pose
};

// Whether a step while coming out of a pose is said only where the body is lifted or bent, as in the
// hold, or only where it is not (any more), as after "It hurts" before the first lift.
enum class OnlyIf { always, lifted, lowered };

struct Step {
    StepAt at = StepAt::enter;
    OnlyIf only_if = OnlyIf::always;
    std::string text;  // key in the texts ("pose.gate.steps.reach"); may contain {side} and {other}
    // What the body shows by the end of the step. Every step whose sentence names a side, a contact,
    // a height or a direction has one.
    std::vector<Show> shows{};
    bool operator==(const Step&) const = default;
};

// A prop that is used for a variant.
struct Prop {
    std::vector<std::string> any;  // ids from assets/needs.json, best first; one is enough
    // Heights in centimetres, 1..60, where they matter. Start with the first, progress over weeks.
    std::vector<int> heights;
    bool optional = false;  // adds comfort: the variant works without it
    bool operator==(const Prop&) const = default;
};

// Something to know before starting, for everyone or for people with certain needs.
struct Caution {
    std::string text;                // key in the texts: "caution.<text>"
    std::vector<std::string> needs;  // ids from assets/needs.json; empty: for everyone
    bool operator==(const Caution&) const = default;
};

// The largest dose of this variant. The figures are for people who have practised for some weeks. A
// beginner takes half.
struct Caps {
    Duration hold{};      // one hold, or a whole flow; 5..300 s
    int repetitions = 1;  // lifts or sets on one side, 1..12
    bool operator==(const Caps&) const = default;
};

// A reference to a variant: "low-prop" in the same pose, "knee-rocks/standard" in another one.
struct VariantName {
    std::string pose;
    std::string variant;
    bool operator==(const VariantName&) const = default;
};

// One version of a pose, a member of "variants" in assets/poses/<id>.json. Number 0 is the standard
// variant. Numbers are stored in links and are never reused.
struct Variant {
    int number = 0;                 // 0..31
    std::string id;                 // "standard"
    std::string position;           // id of the position where it starts and ends
    Duration enter{};               // time to get into the pose, 0..60 s
    Duration change{};              // time to change sides, 0..60 s; above 0 exactly if two-sided
    Duration leave{};               // time to come out of the pose, 0..60 s
    Breath lifts = Breath::exhale;  // the half-breath that lifts or moves into the pose
    Dose dose;                      // the default, for one side
    Caps caps;
    // Has at least one step for enter, inhale, exhale and leave. Two-sided poses need one for
    // change, holds and sets one for hold, lifts one for lower, sets one for rest.
    std::vector<Step> steps;
    std::vector<Prop> props;
    // Demands on the body ("arch", "wrists"), ids from assets/needs.json, in addition to those of
    // the position. Needs are rules about these.
    std::vector<std::string> asks;
    std::vector<Caution> cautions;      // in addition to those of the pose
    std::optional<VariantName> easier;  // the next rung down; none on the lowest rung
    // Set if the body moves as in the variant `like` of this pose, but only in one half of the
    // breath. It stays in the middle in the other half. The figure needs no other data for it.
    std::string like;
    std::optional<Breath> half;

    // A posture check: each step is told once, one after the other, with the half-breath that it names (see
    // at() in session/timeline.h).
    bool in_order = false;

    // Returns the half of the breath whose end shows what the variant is. In the other half of
    // "Cow only" the body is only on all fours.
    Breath shown_half() const { return half.value_or(Breath::exhale); }
};

// Posture checks are practised as poses with these numbers. Rows of the journal hold them. Links never do.
inline constexpr int first_check = 250, last_check = 255;

struct Pose {
    int number = 0;  // 1..255; below first_check stored in links, never reused
    std::string
        id;  // "cat-cow"; its texts are under "pose.<id>.", those of a check under "posture.<id>."
    Kind kind = Kind::flexibility;
    std::vector<Movement> moves;    // of the spine; the figure shows them
    std::vector<Muscle> works;      // muscles that get stronger
    std::vector<Muscle> stretches;  // muscles that get longer
    std::vector<Caution> cautions;  // for all variants
    // Variants of other poses, best first. The first suitable one is used if no variant of this
    // pose suits a person.
    std::vector<VariantName> instead;
    // Poses of which this one is a progression: it asks for the same, further or longer. Ids.
    std::vector<std::string> progression_of;
    // The meaning of a side differs from pose to pose; the text "pose.<id>.side" explains it. In
    // the steps, {side} is that side and {other} the other one. Gate: the straight leg, towards
    // which the person bends. Twist: where the knees go. Locust, Warrior III and leg back: the leg
    // that lifts.
    bool two_sided = false;
    std::vector<Variant> variants;  // never empty

    bool is_check() const { return number >= first_check; }
    // Returns the key of one of its texts: "pose.cat-cow.name", "posture.sitting.name".
    std::string text_key(std::string_view part) const;

    // Returns the variant with this number or id, or nullptr if there is none.
    const Variant* variant(int wanted) const;
    const Variant* variant(std::string_view wanted) const;
};

// Names in files and in text keys ("kind.strength", "movement.side_bend").
std::string_view name_of(Kind kind);
std::string_view name_of(Movement movement);
std::string_view name_of(Muscle muscle);
std::string_view name_of(Breath breath);
std::string_view name_of(StepAt at);
std::string_view name_of(Side side);  // "", "left", "right"
std::optional<Kind> kind_named(std::string_view name);
std::optional<Movement> movement_named(std::string_view name);
std::optional<Muscle> muscle_named(std::string_view name);
std::optional<Breath> breath_named(std::string_view name);
std::optional<StepAt> step_at_named(std::string_view name);

constexpr Side other(Side side) {
    return side == Side::left ? Side::right : side == Side::right ? Side::left : Side::none;
}

}  // namespace catcow
