#pragma once

#include <string_view>

namespace catcow {

// What keeps this text from being a title, as half a sentence ("not valid UTF-8"); empty when
// nothing does. A title is at most 96 bytes of valid UTF-8 (RFC 3629) on one line, without control
// characters (U+0000..1F, U+7F..9F), line and paragraph separators (U+2028, U+2029) and characters
// that reorder the text around them (U+202A..202E, U+2066..2069): a title may come from a stranger.
std::string_view title_fault(std::string_view title);

}  // namespace catcow
