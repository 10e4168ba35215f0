#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/result.h"
#include "routine/link.h"
#include "routine/routine.h"

namespace catcow {

// Returns the bits of a `#1.` link without the checksum (docs/routine-link.md, "Bits"). Every
// routine has exactly one packed form.
Result<std::vector<std::uint8_t>> pack(const Routine& routine);

// Returns the routine, or a fault: newer_version (a reserved bit is set) or bad_content.
LinkResult unpack(std::span<const std::uint8_t> bytes);

}  // namespace catcow
