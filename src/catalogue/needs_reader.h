#pragma once

#include "catalogue/json_reader.h"
#include "catalogue/needs.h"
#include "catalogue/pose.h"

namespace catcow {

// Reads assets/needs.json. Records faults in the reader: an id that occurs twice, a need that
// avoids an ask which no variant can have, a need that changes nothing.
NeedRules read_needs(const JsonReader& json);

// Reads a list of ids under `field`. Each must be in `known`, none twice. Empty if the field is
// missing. `what` names such an id in error messages. Faults are recorded in the reader.
std::vector<std::string> read_ids(const JsonReader& json, std::string_view field,
                                  const std::vector<std::string>& known, std::string_view what);

// Reads a list of cautions under `field`. Empty if the field is missing.
std::vector<Caution> read_cautions(const JsonReader& json, std::string_view field,
                                   const NeedRules& rules);

}  // namespace catcow
