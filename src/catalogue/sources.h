#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "catalogue/catalogue.h"

namespace catcow {

// Where a figure or a claim comes from. The text "source.<id>" says what it stands for; names are the
// same in all languages.
struct Source {
    std::string id;
    std::string name;                // "Downie et al., BMJ 2013"
    std::vector<std::string> texts;  // keys, or beginnings of keys, of what rests on it
};

// assets/sources.json, in the order to be shown.
Result<std::vector<Source>> load_sources(const std::vector<SourceFile>& files);

}  // namespace catcow
