#pragma once

#include <string_view>

#include "platform/ports.h"

namespace catcow {

// Reads what the page's storage holds:
// {"sessions":[{"key":"","text":""}],"single":[…]}, JSON with nothing else in it that matters.
// Goes through it once, for it can be megabytes. False when it is not of this shape; then
// `contents` has the rows up to there.
bool read_rows(std::string_view json, Storage::Contents& contents);

}  // namespace catcow
