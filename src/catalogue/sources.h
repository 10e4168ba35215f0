#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "catalogue/catalogue.h"

namespace catcow {

// The origin of a number or a claim. The text "source.<id>" says what it supports. The name is the
// same in all languages.
struct Source {
    std::string id;
    std::string name;                // "Downie et al., BMJ 2013"
    std::vector<std::string> texts;  // keys, or prefixes of keys, of the texts that rest on it
};

// Reads assets/sources.json, in the order in which the sources are shown.
Result<std::vector<Source>> load_sources(const std::vector<SourceFile>& files);

}  // namespace catcow
