#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace catcow {

// Removes one code point from the front of `text` and returns it. `text` must not be empty. Returns
// nothing if the bytes are not UTF-8 (RFC 3629). Always removes at least one byte, and never a byte
// that may begin the next code point.
std::optional<char32_t> take_code_point(std::string_view& text);

void append_code_point(std::string& text, char32_t point);

// Returns true for characters that must not appear in text from an untrusted source: control
// characters (U+0000..1F, U+7F..9F), line and paragraph separators (U+2028, U+2029) and characters
// that change the direction of the text around them (U+202A..202E, U+2066..2069).
bool is_control(char32_t point);

// Returns true if at least one character of the text has a shape. Spaces, joiners, direction marks,
// fillers, variation selectors and code points without a meaning have none.
bool is_visible(std::string_view text);

// Returns the text on one line. Line breaks and tabs become spaces. Other control characters (see
// is_control) and bytes that are not UTF-8 are removed.
std::string clean_line(std::string_view text);
// Does the same but keeps line breaks as line feeds. Tabs become spaces.
std::string clean_lines(std::string_view text);

}  // namespace catcow
