#pragma once

#include "catalogue/json_reader.h"
#include "catalogue/needs.h"

namespace catcow {

// assets/needs.json. Faults go to the reader: a thing that is there twice, a need that avoids what no
// variant can ask, a need that changes nothing.
NeedRules read_needs(const JsonReader& json);

// A list of ids under `field`, each one of `known`, none twice; empty where the field is missing.
// Faults go to the reader.
std::vector<std::string> read_ids(const JsonReader& json, std::string_view field,
                                  const std::vector<std::string>& known, std::string_view what);

}  // namespace catcow
