#pragma once

#include <cstddef>
#include <string_view>

namespace catcow {

// How many bytes at the front belong together in the eyes of the reader, so that no cut may fall
// between them: a letter with its accents, a syllable with its vowel signs, an emoji with its skin
// colour, a family, a flag. 0 for an empty text, otherwise at least one byte.
//
// The extended grapheme clusters of UAX #29 for the scripts that are in daily use in many places;
// of rarer ones (Javanese, Balinese, Cham ...) the marks count as characters of their own. At most
// 24 code points: the longest real ones have about ten.
std::size_t grapheme_length(std::string_view text);

}  // namespace catcow
