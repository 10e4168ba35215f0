#pragma once

#include <string>

#include "catalogue/texts.h"
#include "journal/record.h"

// Formats numbers and dates for a language. The formats are among its texts.

namespace catcow {

// Returns the value rounded to halves: "4" or "4.5".
std::string written_half(const Texts& words, double value);
// Returns the local date: "22 November 2026".
std::string written_date(const Texts& words, const Instant& instant);

}  // namespace catcow
