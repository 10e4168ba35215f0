#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/result.h"
#include "routine/link.h"
#include "routine/routine.h"

namespace catcow {

// So that the link has at most 1,992 characters, with "1." and the checksum.
inline constexpr std::size_t most_packed_bytes = 1490;

// Returns the bits of a `#1.` link without the checksum (docs/routine-link.md, "Bits"). Every
// routine has exactly one packed form.
Result<std::vector<std::uint8_t>> pack(const Routine& routine);

// Returns the routine, or a fault: newer_version (a reserved bit is set) or bad_content.
LinkResult unpack(std::span<const std::uint8_t> bytes);

// Returns how many of the bytes belong to the routine that begins with them, by its own numbers of
// items and letters. Returns nothing if a field is invalid, missing or of a newer version.
std::optional<std::size_t> packed_size(std::span<const std::uint8_t> bytes);

}  // namespace catcow
