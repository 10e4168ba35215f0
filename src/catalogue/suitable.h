#pragma once

#include <optional>
#include <string>
#include <vector>

#include "catalogue/catalogue.h"
#include "catalogue/ladder.h"

namespace catcow {

// Why a variant does not suit a person. Its words: "ask.<ask>" says what the variant does ("It arches
// your back."), "need.<need>.why" why that is left out, "prop.<prop>" what is missing.
struct Objection {
    std::string need;  // empty where only a prop is missing
    std::string ask;
    std::string prop;
    bool operator==(const Objection&) const = default;
};

// The first objection of a person's needs, in the order of the rules, against a list of asks.
std::optional<Objection> provoked(const NeedRules& rules, const std::vector<std::string>& asks,
                                  const Person& person);

// Nothing where the variant suits this person. A missing prop is told only when no need objects.
std::optional<Objection> objection(const Catalogue& catalogue, const Variant& variant,
                                   const Person& person);

inline bool suitable(const Catalogue& catalogue, const Variant& variant, const Person& person) {
    return !objection(catalogue, variant, person);
}

// What comes where `wanted` was asked for: itself; else the nearest rung below it that suits; else
// another variant of its pose that is not above it; else what stands in `instead` of the pose.
struct Choice {
    std::optional<Rung> rung;      // nothing: left out
    std::optional<Objection> why;  // against `wanted`; nothing where it suits
};
Choice choose(const Catalogue& catalogue, const Rung& wanted, const Person& person);

// The cautions of the pose and of the variant that are for everyone or for this person's needs.
std::vector<Caution> cautions_for(const Rung& rung, const Person& person);

// The longest hold of this rung for this person: its own cap, or less where a need says so. A need
// limits effort that stands still, so neither a flow nor a rest.
Duration longest_hold(const Catalogue& catalogue, const Rung& rung, const Person& person);

}  // namespace catcow
