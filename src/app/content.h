#pragma once

#include <vector>

#include "catalogue/catalogue.h"
#include "catalogue/posture.h"
#include "catalogue/sources.h"
#include "catalogue/texts.h"
#include "routine/routine.h"

namespace catcow {

// All that is authored: poses, positions, needs, texts, built-in routines, posture, sources.
struct Content {
    Catalogue catalogue;
    Texts texts;
    std::vector<Routine> routines;  // titles filled in
    Posture posture;
    std::vector<Source> sources;
};

// The first fault as "file: field: reason".
Result<Content> load_content(const std::vector<SourceFile>& files);

}  // namespace catcow
