#pragma once

#include <string>

#include "catalogue/texts.h"
#include "journal/record.h"

// Numbers and dates as a language writes them; how, is among its texts.

namespace catcow {

// "4" or "4.5", by halves.
std::string written_half(const Texts& words, double value);
// The local date: "22 November 2026".
std::string written_date(const Texts& words, const Instant& instant);

}  // namespace catcow
