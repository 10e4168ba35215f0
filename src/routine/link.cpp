#include "routine/link.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "routine/base64url.h"
#include "routine/crc16.h"
#include "routine/link_text.h"
#include "routine/packed.h"

namespace catcow {
namespace {

constexpr std::string_view version = "1";
constexpr std::size_t checksum_bytes = 2;

LinkResult refused(LinkFault fault, std::string detail) { return {fault, std::move(detail), {}}; }

// Returns what these letters hold if their checksum matches.
std::optional<LinkResult> checked(std::string_view letters) {
    const auto bytes = from_base64url(letters);
    if (!bytes || bytes->size() < checksum_bytes) return std::nullopt;
    const std::span<const std::uint8_t> all(*bytes);
    const auto packed = all.first(all.size() - checksum_bytes);
    const unsigned checksum =
        static_cast<unsigned>(all[packed.size()]) << 8 | all[packed.size() + 1];
    if (checksum != crc16(packed)) return std::nullopt;
    return unpack(packed);
}

// Returns how many letters the link has by its own fields, which the checksum has not proved yet.
std::optional<std::size_t> own_length(std::string letters) {
    letters.append(3, 'A');
    letters.resize(letters.size() / 4 * 4);
    const auto bytes = from_base64url(letters);
    const auto size = bytes ? packed_size(*bytes) : std::nullopt;
    if (!size) return std::nullopt;
    return ((*size + checksum_bytes) * 8 + 5) / 6;
}

// Tries what is likely to have happened to a link on its way. Each try is a chance of 1 in 65,536 that
// a damaged link passes, so there are at most five, and their fields must be valid too.
LinkResult decode_text(const LinkText& text) {
    const std::string_view letters = text.letters;
    // A link was followed by other text, or broken into lines.
    if (const auto cut = checked(letters.substr(0, text.gaps.front()))) return *cut;
    if (const auto whole = text.gaps.size() > 1 ? checked(letters) : std::nullopt) return *whole;
    const auto length = own_length(text.letters);
    if (!length) return refused(LinkFault::damaged, "wrong checksum");
    const auto routine = [](const std::string& tried) -> std::optional<LinkResult> {
        auto result = checked(tried);
        if (result && result->fault != LinkFault::none) result.reset();
        return result;
    };
    // It was broken into lines and followed by other text, or by characters of its alphabet.
    if (*length < letters.size())
        if (const auto found = routine(text.letters.substr(0, *length))) return *found;
    // A '-' or '_' at the end was taken for the end of the sentence.
    if (std::binary_search(text.gaps.begin(), text.gaps.end(), *length - 1))
        for (const char lost : {'-', '_'})
            if (const auto found = routine(text.letters.substr(0, *length - 1) + lost))
                return *found;
    return refused(LinkFault::damaged, "wrong checksum");
}

}  // namespace

Result<std::string> encode_link(const Routine& routine) {
    auto packed = pack(routine);
    if (!packed) return packed.error();
    std::vector<std::uint8_t>& bytes = packed.value();
    const std::uint16_t checksum = crc16(bytes);
    bytes.push_back(static_cast<std::uint8_t>(checksum >> 8));
    bytes.push_back(static_cast<std::uint8_t>(checksum & 255));
    return with_safe_end(std::string(version) + "." + to_base64url(bytes));
}

LinkResult decode_link(std::string_view fragment) {
    if (fragment.size() > most_link_characters)
        return refused(LinkFault::too_long, "over 2,000 characters");
    const LinkText text = read_link_text(fragment);
    if (text.version.empty()) return refused(LinkFault::not_a_routine, "no version in front");
    if (text.version != version)
        return refused(LinkFault::newer_version, "version " + text.version);
    return decode_text(text);
}

std::string_view link_in(std::string_view text) {
    std::string_view meant = text;
    bool found = false;
    for (std::size_t at = text.find('#'); at != std::string_view::npos;
         at = text.find('#', at + 1)) {
        const std::string_view part = text.substr(at);
        const LinkFault fault = decode_link(part).fault;
        if (fault == LinkFault::none) return part;
        if (!std::exchange(found, found || fault != LinkFault::not_a_routine)) meant = part;
    }
    return meant;
}

}  // namespace catcow
