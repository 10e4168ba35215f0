#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "routine/bits.h"

namespace catcow {

// How a link writes a note: with a fixed prefix code, in which frequent letters of English, German
// and Spanish are short, or as UTF-8 where that takes fewer bits (Arabic, Chinese ...). A hundred
// notes like those of a physiotherapist (tests/routine/notes.txt) take 4.8 bits a character, their
// UTF-8 8.3; an alphabet of 6 bits takes 6.4. The code was made from the texts of the app, not from
// those notes. The numbers of docs/routine-link.md, "Notes", are these; they never change.

// `note` must be UTF-8 without control characters.
void put_note(BitWriter& bits, std::string_view note);

// Returns nothing if the bits end within the note. Reads at most one character more than `most` (as
// UTF-8, four bytes each) and does not check them: see note_fault.
std::optional<std::string> take_note(BitReader& bits, std::size_t most);

}  // namespace catcow
