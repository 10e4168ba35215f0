#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace catcow {

// Encodes as base64url without padding (RFC 4648, section 5).
std::string to_base64url(std::span<const std::uint8_t> bytes);

// Decodes. Returns nothing for a character outside the alphabet, a length that no bytes encode to,
// or bits set after the last byte. So every sequence of bytes has exactly one text.
std::optional<std::vector<std::uint8_t>> from_base64url(std::string_view text);

// Returns true for a letter, a digit, '-' and '_'.
bool in_base64url(char character);

}  // namespace catcow
