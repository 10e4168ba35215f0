#pragma once

#include "body/figure_data.h"
#include "catalogue/json_reader.h"

namespace catcow::body {

// The fields of one key over what it is based on. "base" and "planted" are the caller's.
void read_key(const JsonReader& json, Key& key);

// The numbers of an array member, each within -limit and limit; a fault unless there are `count`.
std::vector<double> numbers(const JsonReader& json, std::string_view field, int least, int most,
                            double limit);

}  // namespace catcow::body
