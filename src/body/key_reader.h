#pragma once

#include "body/figure_data.h"
#include "catalogue/json_reader.h"

namespace catcow::body {

// Reads the fields of one key on top of its base. The caller handles "base" and "planted".
void read_key(const JsonReader& json, Key& key);

// Returns the numbers of an array member. Fails if a number is outside -limit to limit, or if there
// are fewer than `least` or more than `most`.
std::vector<double> numbers(const JsonReader& json, std::string_view field, int least, int most,
                            double limit);

}  // namespace catcow::body
