#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace catcow {

// Takes one code point from the front of a text that is not empty; nothing where the bytes are not
// UTF-8 (RFC 3629). At least one byte is taken, and none that may begin the next code point.
std::optional<char32_t> take_code_point(std::string_view& text);

void append_code_point(std::string& text, char32_t point);

// What has no place in a text that may come from a stranger: control characters (U+0000..1F,
// U+7F..9F), line and paragraph separators (U+2028, U+2029) and characters that reorder the text
// around them (U+202A..202E, U+2066..2069).
bool is_control(char32_t point);

// The text on one line: whatever breaks a line or tabulates becomes a space, everything else of the
// above and all bytes that are not UTF-8 are left out.
std::string clean_line(std::string_view text);
// The same, but line feeds stay.
std::string clean_lines(std::string_view text);

}  // namespace catcow
