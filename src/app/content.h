#pragma once

#include <vector>

#include "catalogue/catalogue.h"
#include "catalogue/texts.h"
#include "routine/routine.h"

namespace catcow {

// All that is authored: poses, positions, texts, built-in routines.
struct Content {
    Catalogue catalogue;
    Texts texts;
    std::vector<Routine> routines;  // titles filled in
};

// The first fault as "file: field: reason".
Result<Content> load_content(const std::vector<SourceFile>& files);

}  // namespace catcow
