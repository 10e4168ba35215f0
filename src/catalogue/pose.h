#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/duration.h"
#include "catalogue/dose.h"

namespace catcow {

enum class Kind { flexibility, strength, posture, rest };
enum class Movement { flexion, extension, side_bend, rotation, support };
// What works or is stretched, apart from the movements of the spine: those are claims that the figure
// has to show, these are what a person may feel.
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

// When a step is shown and spoken. Several steps of one phase (enter, change, leave, rest) share its
// time equally, in their order.
enum class StepAt {
    enter,   // while getting into the pose
    inhale,  // first inhale (every inhale in a flow)
    exhale,  // first exhale (every exhale in a flow)
    hold,    // later breaths of a hold, one after the other
    lower,   // the half-breath that lowers, in lifts
    rest,    // while resting between sets
    change,  // while changing sides
    leave,   // while coming out
};

struct Step {
    StepAt at = StepAt::enter;
    std::string text;  // key in the texts, "pose.gate.steps.reach"; may use {side} and {other}
    bool operator==(const Step&) const = default;
};

// A thing that a variant is done with.
struct Prop {
    std::vector<std::string> any;  // ids of assets/needs.json, one of them is enough; best first
    // Heights in centimetres, 1..60, where they matter: begin with the first, go on over the weeks.
    std::vector<int> heights;
    bool optional = false;  // a comfort: the variant can be done without it
    bool operator==(const Prop&) const = default;
};

// Something to know before it is done: everyone, or those who have one of these needs.
struct Caution {
    std::string text;                // key in the texts, "caution.<text>"
    std::vector<std::string> needs;  // ids of assets/needs.json; empty for everyone
    bool operator==(const Caution&) const = default;
};

// The most that a dose of this variant may grow to. Domain figures for people who have practised for
// some weeks; a beginner takes half.
struct Caps {
    Duration hold{};      // one hold, or the whole of a flow; 5..300 s
    int repetitions = 1;  // lifts or sets a side, 1..12
    bool operator==(const Caps&) const = default;
};

// A variant by its pose: "low-prop" of the same pose, "knee-rocks/standard" of another one.
struct VariantName {
    std::string pose;
    std::string variant;
    bool operator==(const VariantName&) const = default;
};

// One way of doing a pose, a member of "variants" in assets/poses/<id>.json. Number 0 is the standard
// one; numbers go into links and are never reused.
struct Variant {
    int number = 0;        // 0..31
    std::string id;        // "standard"
    std::string position;  // id of the position it starts from and comes back to
    Duration enter{};      // time to get into it, 0..60 s
    Duration change{};  // time to change sides, 0..60 s; above 0 exactly where there are two sides
    Duration leave{};   // time to come out of it, 0..60 s
    Breath lifts = Breath::exhale;  // the half-breath that lifts or moves in
    Dose dose;                      // default, per side
    Caps caps;
    // At least one for enter, inhale, exhale and leave; for change where there are two sides, hold
    // where the dose is a hold or sets, lower where it is lifts, rest where it is sets.
    std::vector<Step> steps;
    std::vector<Prop> props;
    // What it asks of the body ("arch", "wrists"), ids of assets/needs.json, besides what its
    // position asks. Needs are rules about these.
    std::vector<std::string> asks;
    std::vector<Caution> cautions;      // besides those of the pose
    std::optional<VariantName> easier;  // the next rung down; none on the lowest one
    // Where the body does what another variant of this pose does, but only in one half of the breath
    // and stays in the middle in the other: that variant and that half. The figure needs no more.
    std::string like;
    std::optional<Breath> half;
};

struct Pose {
    int number = 0;  // 1..255, goes into links, never reused
    std::string id;  // "cat-cow"; texts are under "pose.<id>."
    Kind kind = Kind::flexibility;
    std::vector<Movement> moves;    // of the spine: the figure shows them
    std::vector<Muscle> works;      // get stronger
    std::vector<Muscle> stretches;  // get longer
    std::vector<Caution> cautions;  // of all its variants
    // Of other poses, best first: what may come in its place where none of its variants suits.
    std::vector<VariantName> instead;
    // Which side is meant differs from pose to pose: the text "pose.<id>.side" says it, and {side} in
    // the steps is that side, {other} the other one. Gate: the straight leg, towards which you bend.
    // Twist: where the knees go. Locust, Warrior III and leg back: the leg that lifts.
    bool two_sided = false;
    std::vector<Variant> variants;  // never empty

    // The variant with this number, nullptr where there is none.
    const Variant* variant(int wanted) const;
    const Variant* variant(std::string_view wanted) const;
};

// Names as they stand in files and in text keys ("kind.strength", "movement.side_bend").
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
