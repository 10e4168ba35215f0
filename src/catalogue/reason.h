#pragma once

#include <string>

#include "catalogue/suitable.h"
#include "catalogue/texts.h"

namespace catcow {

// Returns the name of a rung: "Sphinx", "Cat and Cow: Cow only". A standard variant adds no name of
// its own.
std::string name_of(const Texts& texts, const Rung& rung);

// Returns why `wanted` was replaced or left out: what it does to the body, why that is avoided, and
// what replaces it. Empty if `wanted` suits the person.
std::string reason(const Texts& texts, const Rung& wanted, const Choice& choice);

}  // namespace catcow
