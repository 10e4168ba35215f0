#pragma once

#include <string>
#include <string_view>

#include "catalogue/suitable.h"
#include "catalogue/texts.h"

namespace catcow {

// Returns the name of a rung: "Sphinx", "Cat and Cow: Cow only". A standard variant adds no name of
// its own.
std::string name_of(const Texts& texts, const Rung& rung);

// Returns the name of a prop as it stands alone, on its button: "Steady chair". The text itself is for
// the middle of a sentence: "a wall, or a steady chair".
std::string name_of_prop(const Texts& texts, std::string_view prop);

// The parts of a reason. They are apart because a list of changes quotes each answer once, above all
// that follows from it.

// Returns the answer that leads to a change, quoted: "Because of your answer “Glaucoma”". For a prop
// that is not there: "Because you did not choose “Yoga block”".
std::string because(const Texts& texts, const Objection& why);
// Returns what comes instead of `wanted` and what that spares the person: "Bridge is done in the
// version “Low”, so that your head is not below your heart." The second part is true of every
// variant that suits the person, because none of them asks for what the answer rules out. Needs
// `choice.why`.
std::string told(const Texts& texts, const Rung& wanted, const Choice& choice);

// Returns both parts as one sentence. Empty if `wanted` suits the person.
std::string reason(const Texts& texts, const Rung& wanted, const Choice& choice);
// Returns as one sentence why a variant is not suggested: "Because of your answer “Glaucoma”: This
// version is not suggested right now, so that your head is not below your heart."
std::string reason_against(const Texts& texts, const Objection& why);

}  // namespace catcow
