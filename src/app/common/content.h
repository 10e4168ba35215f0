#pragma once

#include <string_view>
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
    Texts texts;                    // in the language that is spoken
    std::vector<Texts> languages;   // all that have arrived, English first
    std::vector<Routine> routines;  // titles filled in
    Posture posture;
    std::vector<Source> sources;
};

// What is missing or broken of a language other than English is left out: it may be asked for again.
// The first fault as "file: field: reason".
Result<Content> load_content(const std::vector<SourceFile>& files);

// Adds the texts of another language; false when they are broken.
bool add_language(Content& content, const SourceFile& file);
// From now on in this language; false when it has not arrived.
bool speak(Content& content, std::string_view language);

}  // namespace catcow
