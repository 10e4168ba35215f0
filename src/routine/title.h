#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/function_ref.h"

namespace catcow {

// Returns what makes this text invalid as a title, as half a sentence ("not valid UTF-8"), or an
// empty text. A title is at most 96 bytes of valid UTF-8 (RFC 3629) on one line. A title may come
// from an untrusted source, so it must not contain control characters (U+0000..1F, U+7F..9F), line
// and paragraph separators (U+2028, U+2029) or characters that change the direction of the text
// around them (U+202A..202E, U+2066..2069).
std::string_view title_fault(std::string_view title);

// Does the same for a note, which is at most `most` characters long (code points). The half
// sentence for a longer one is "too long".
std::string_view note_fault(std::string_view note, std::size_t most);

// Returns the title of a copy: "Evening (2)", or the next number for which `is_taken` is false. A copy
// of "Evening (2)" is "Evening (3)". Cuts the title between characters as a reader sees them.
std::string title_of_copy(std::string_view title, FunctionRef<bool(std::string_view)> is_taken);

// Returns as much of a line as fits: at most so many bytes and so many characters.
std::string_view fitting_part(std::string_view line, std::size_t most_bytes,
                              std::size_t most_characters);

}  // namespace catcow
