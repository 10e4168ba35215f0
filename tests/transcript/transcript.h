#pragma once

#include <string>

#include "catalogue/catalogue.h"
#include "catalogue/texts.h"
#include "routine/routine.h"
#include "speech/plan.h"

namespace catcow::testing {

// Returns a session as a script, one line for each thing that is said or sounds, with its time:
//
//     0:05.0  "Rest on your back. Step one foot back and lower that knee."
//     0:05.0  (bowl)
//
// The voice is one that nobody has measured, and the session one from its beginning, left side first.
std::string transcript(const Routine& routine, const Catalogue& catalogue, const Texts& texts,
                       HowMuch how_much);

// Returns docs/transcript.md: the first built-in routine, in full.
std::string transcript_page(const Routine& routine, const Catalogue& catalogue, const Texts& texts);

// Returns everything that a voice may say of the catalogue, one line each: its usual length in seconds, a
// tab, the text.
std::string spoken_lengths(const Catalogue& catalogue, const Texts& texts);

}  // namespace catcow::testing
