#pragma once

#include <string_view>
#include <vector>

#include "catalogue/json_reader.h"
#include "catalogue/shown.h"

namespace catcow {

// Reads a list of things to see. Empty if the field is missing. `two_sided`: they can be of a side.
std::vector<Show> read_claims(const JsonReader& json, std::string_view field, bool two_sided);

// Reads what the body shows by the end of a sentence: "does" what it does in that sentence, "shows"
// the rest.
std::vector<Show> read_shows(const JsonReader& json, bool two_sided);

}  // namespace catcow
