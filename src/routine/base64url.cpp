#include "routine/base64url.h"

#include <array>

namespace catcow {
namespace {

constexpr std::string_view alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::uint8_t none = 64;

// The value of each byte.
constexpr std::array<std::uint8_t, 256> values = [] {
    std::array<std::uint8_t, 256> all{};
    all.fill(none);
    for (std::uint8_t value = 0; value < none; ++value)
        all[static_cast<std::uint8_t>(alphabet[value])] = value;
    return all;
}();

}  // namespace

std::string to_base64url(std::span<const std::uint8_t> bytes) {
    std::string text;
    unsigned bits = 0;
    int held = 0;
    for (const std::uint8_t byte : bytes) {
        bits = bits << 8 | byte;
        for (held += 8; held >= 6; held -= 6) text += alphabet[bits >> (held - 6) & 63];
    }
    if (held > 0) text += alphabet[bits << (6 - held) & 63];
    return text;
}

std::optional<std::vector<std::uint8_t>> from_base64url(std::string_view text) {
    std::vector<std::uint8_t> bytes;
    bytes.reserve(text.size() * 3 / 4);
    unsigned bits = 0;
    int held = 0;
    for (const char character : text) {
        const std::uint8_t value = values[static_cast<std::uint8_t>(character)];
        if (value == none) return std::nullopt;
        bits = bits << 6 | value;
        held += 6;
        if (held < 8) continue;
        held -= 8;
        bytes.push_back(static_cast<std::uint8_t>(bits >> held & 255));
    }
    const bool a_character_too_many = held == 6;
    const bool bits_behind_the_end = (bits & ((1U << held) - 1)) != 0;
    if (a_character_too_many || bits_behind_the_end) return std::nullopt;
    return bytes;
}

bool in_base64url(char character) { return values[static_cast<std::uint8_t>(character)] != none; }

}  // namespace catcow
