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

// Returns whether the checksum of these letters matches, and what they hold.
bool reads(std::string_view letters, LinkResult& result) {
    const auto bytes = from_base64url(letters);
    if (!bytes || bytes->size() < checksum_bytes) return false;
    const std::span<const std::uint8_t> all(*bytes);
    const auto packed = all.first(all.size() - checksum_bytes);
    const unsigned checksum =
        static_cast<unsigned>(all[packed.size()]) << 8 | all[packed.size() + 1];
    if (checksum != crc16(packed)) return false;
    result = unpack(packed);
    return true;
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
bool reads_nearly(const LinkText& text, LinkResult& result) {
    const std::string_view letters = text.letters;
    // A link was followed by other text, or broken into lines.
    if (reads(letters.substr(0, text.gaps.front()), result)) return true;
    if (text.gaps.size() > 1 && reads(letters, result)) return true;
    const auto length = own_length(text.letters);
    if (!length) return false;
    const auto is_routine = [&result](std::string_view tried) {
        return reads(tried, result) && result.fault == LinkFault::none;
    };
    // It was broken into lines and followed by other text, or by characters of its alphabet.
    if (*length < letters.size() && is_routine(letters.substr(0, *length))) return true;
    // A '-' or '_' at the end was taken for the end of the sentence.
    if (!std::binary_search(text.gaps.begin(), text.gaps.end(), *length - 1)) return false;
    const std::string cut = text.letters.substr(0, *length - 1);
    return is_routine(cut + '-') || is_routine(cut + '_');
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
    LinkResult result;
    return reads_nearly(text, result) ? result : refused(LinkFault::damaged, "wrong checksum");
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
