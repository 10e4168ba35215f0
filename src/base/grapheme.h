#pragma once

#include <cstddef>
#include <string_view>

namespace catcow {

// Returns the length in bytes of the first character as a reader sees it. Text must not be cut
// inside it: a letter with its accents, a syllable with its vowel signs, an emoji with its skin
// colour, a family emoji, a flag. Returns 0 for an empty text, otherwise at least 1.
//
// Follows the extended grapheme clusters of UAX #29 for widely used scripts. In rarer scripts
// (Javanese, Balinese, Cham ...) each mark counts as a character of its own. A character ends after
// 24 code points at most; the longest real ones have about ten.
std::size_t grapheme_length(std::string_view text);

}  // namespace catcow
