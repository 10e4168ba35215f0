#pragma once

#include <optional>
#include <string>
#include <vector>

#include "catalogue/catalogue.h"
#include "catalogue/ladder.h"

namespace catcow {

// Why a variant does not suit a person. Its texts: "ask.<ask>" says what the person is spared ("your
// back does not arch"), "need.<need>.why" why that is avoided, "prop.<prop>" what is missing.
struct Objection {
    std::string need;  // empty: only a prop is missing
    std::string ask;
    std::string prop;    // with a need: it objects only because this is missing
    std::string with{};  // a second need: only both together object
    bool operator==(const Objection&) const = default;
};

// Returns the first need of the person that avoids one of `asks`. Needs are checked in the order of
// the rules, and then the rules about several needs.
std::optional<Objection> provoked(const NeedRules& rules, const std::vector<std::string>& asks,
                                  const Person& person);

// Returns nothing if the variant suits the person. Reports a missing prop only if no need objects.
std::optional<Objection> objection(const Catalogue& catalogue, const Variant& variant,
                                   const Person& person);

inline bool suitable(const Catalogue& catalogue, const Variant& variant, const Person& person) {
    return !objection(catalogue, variant, person);
}

// What to do in place of `wanted`. It is the first of these that suits the person: `wanted` itself,
// the next easier rungs, the halves of it (Variant::like), another variant of its pose that is not
// harder, the variants in `instead` of the pose. What is done standing or seated never goes down to a bed or the floor, and what is
// done on a bed never goes down to the floor.
struct Choice {
    std::optional<Rung> rung;      // nothing: leave it out
    std::optional<Objection> why;  // the objection to `wanted`; nothing if it suits
};
Choice choose(const Catalogue& catalogue, const Rung& wanted, const Person& person);

// Returns all of those that suit the person, best first. Empty: `wanted` has to be left out.
std::vector<Rung> fitting(const Catalogue& catalogue, const Rung& wanted, const Person& person);

// Returns the nearest easier or harder version of the same pose that suits the person and is done no
// lower than `lowest`; nothing if there is none. Passes over rungs that do not suit. Where a ladder
// branches, the lower number comes first.
enum class Beside { easier, harder };
std::optional<Rung> rung_beside(const Catalogue& catalogue, const Rung& rung, Beside which,
                                Level lowest, const Person& person);

// Returns how much of `wanted` another rung gives: the number of movements and muscles that they
// have in common, plus a part of 1 that is the greater, the less they differ. Variants of one pose
// are the best match of each other.
double likeness(const Rung& wanted, const Rung& other);

// Returns the cautions of the pose and the variant that are for everyone or for the person's needs.
std::vector<Caution> cautions_for(const Rung& rung, const Person& person);
// Returns those of the cautions that are for everyone or for the person's needs.
std::vector<Caution> cautions_for(std::vector<Caution> cautions, const Person& person);

// Returns the longest hold of this rung for this person: its own cap, or less if a need says so. A
// need limits only static effort, so it does not limit a flow, a rest or a posture check.
Duration longest_hold(const Catalogue& catalogue, const Rung& rung, const Person& person);
// Returns the id of the need that limits the hold. Empty: it is the rung's own cap.
std::string hold_limited_by(const Catalogue& catalogue, const Rung& rung, const Person& person);

}  // namespace catcow
