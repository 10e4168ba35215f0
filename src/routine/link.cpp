#include "routine/link.h"

#include <cstdint>
#include <optional>
#include <vector>

#include "routine/base64url.h"
#include "routine/crc16.h"
#include "routine/packed.h"

namespace catcow {
namespace {

constexpr std::string_view prefix = "1.";

std::optional<unsigned> hex_digit(char character) {
    if (character >= '0' && character <= '9') return character - '0';
    if (character >= 'a' && character <= 'f') return character - 'a' + 10;
    if (character >= 'A' && character <= 'F') return character - 'A' + 10;
    return std::nullopt;
}

// Decodes %XX once, because some messengers write '.' or '_' as %2E or %5F. '%' is not in the
// alphabet of the link, so this is unambiguous.
std::string without_percents(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto high =
            text[i] == '%' && i + 2 < text.size() ? hex_digit(text[i + 1]) : std::nullopt;
        const auto low = high ? hex_digit(text[i + 2]) : std::nullopt;
        if (low) i += 2;
        plain += low ? static_cast<char>(*high << 4 | *low) : text[i];
    }
    return plain;
}

// Removes a bracket, full stop or quotation mark that followed the link in a sentence.
std::string_view without_tail(std::string_view body) {
    while (!body.empty() && !in_base64url(body.back())) body.remove_suffix(1);
    return body;
}

// Checks for one to three digits, the first not 0, and a full stop.
bool has_version(std::string_view text) {
    const std::size_t stop = text.find('.');
    if (stop == 0 || stop > 3 || text[0] == '0') return false;
    return text.substr(0, stop).find_first_not_of("0123456789") == std::string_view::npos;
}

LinkResult refused(LinkFault fault, std::string detail) { return {fault, std::move(detail), {}}; }

LinkResult decode_body(std::string_view body) {
    const auto bytes = from_base64url(body);
    if (!bytes) return refused(LinkFault::damaged, "not base64url");
    if (bytes->size() < 2) return refused(LinkFault::damaged, "cut off");
    const std::span<const std::uint8_t> all(*bytes);
    const auto packed = all.first(all.size() - 2);
    const unsigned checksum =
        static_cast<unsigned>(all[packed.size()]) << 8 | all[packed.size() + 1];
    if (checksum != crc16(packed)) return refused(LinkFault::damaged, "wrong checksum");
    return unpack(packed);
}

}  // namespace

Result<std::string> encode_link(const Routine& routine) {
    auto packed = pack(routine);
    if (!packed) return packed.error();
    std::vector<std::uint8_t>& bytes = packed.value();
    const std::uint16_t checksum = crc16(bytes);
    bytes.push_back(static_cast<std::uint8_t>(checksum >> 8));
    bytes.push_back(static_cast<std::uint8_t>(checksum & 255));
    return std::string(prefix) + to_base64url(bytes);
}

LinkResult decode_link(std::string_view fragment) {
    if (fragment.size() > most_link_characters)
        return refused(LinkFault::too_long, "over 2,000 characters");
    if (fragment.starts_with('#')) fragment.remove_prefix(1);
    const std::string text = without_percents(fragment);
    if (!has_version(text)) return refused(LinkFault::not_a_routine, "no version in front");
    if (!text.starts_with(prefix))
        return refused(LinkFault::newer_version, "version " + text.substr(0, text.find('.')));
    return decode_body(without_tail(std::string_view(text).substr(prefix.size())));
}

}  // namespace catcow
