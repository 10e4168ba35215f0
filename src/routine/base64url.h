#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace catcow {

// base64url without padding (RFC 4648, section 5).
std::string to_base64url(std::span<const std::uint8_t> bytes);

// Nothing for a character outside the alphabet, for a length that no bytes have, and for bits that
// are set behind the last byte: every sequence of bytes has exactly one text.
std::optional<std::vector<std::uint8_t>> from_base64url(std::string_view text);

// A letter, a digit, '-' or '_'.
bool in_base64url(char character);

}  // namespace catcow
