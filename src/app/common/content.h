#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "body/figure.h"
#include "catalogue/catalogue.h"
#include "catalogue/lessons.h"
#include "catalogue/posture.h"
#include "catalogue/sources.h"
#include "catalogue/texts.h"
#include "plan/rules.h"
#include "routine/routine.h"

namespace catcow {

// All authored content: poses, positions, needs, texts, built-in routines, posture, sources, lessons,
// rules of the plan, figures. A copy has the same figures.
struct Content {
    Catalogue catalogue;
    Texts texts;                    // in the current language
    std::vector<Texts> languages;   // all languages that have arrived, English first
    std::vector<Routine> routines;  // with their titles
    Posture posture;
    std::vector<Source> sources;
    std::vector<Lesson> lessons;
    PlanRules plan;
    std::shared_ptr<body::Figures> figures;  // of all poses, solved when they are asked for
};

// Builds the content from files. A missing or faulty language other than English is left out,
// because it can be fetched again. Any other fault is an error: the first one, as "file: field:
// reason".
Result<Content> load_content(const std::vector<SourceFile>& files);

// Adds the texts of another language. Returns false if they are faulty.
bool add_language(Content& content, const SourceFile& file);
// Changes the current language. Returns false if its texts have not arrived.
bool speak(Content& content, std::string_view language);

}  // namespace catcow
