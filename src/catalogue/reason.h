#pragma once

#include <string>

#include "catalogue/suitable.h"
#include "catalogue/texts.h"

namespace catcow {

// "Sphinx", "Cat and Cow: Cow only": a rung by name. The standard variant goes without its own.
std::string name_of(const Texts& texts, const Rung& rung);

// What a person reads when `wanted` gives way to something else or is left out: what it does to the
// body, why that is avoided, and what comes instead. Empty where it suits.
std::string reason(const Texts& texts, const Rung& wanted, const Choice& choice);

}  // namespace catcow
