#include "routine/base64url.h"

namespace catcow {
namespace {

constexpr std::string_view alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

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
    unsigned bits = 0;
    int held = 0;
    for (const char character : text) {
        const std::size_t value = alphabet.find(character);
        if (value == std::string_view::npos) return std::nullopt;
        bits = bits << 6 | static_cast<unsigned>(value);
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

bool in_base64url(char character) { return alphabet.find(character) != std::string_view::npos; }

}  // namespace catcow
