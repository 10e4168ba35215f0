#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "catalogue/catalogue.h"

namespace catcow {

// A short page about back pain. Its texts are "learn.<id>.title" and "learn.<id>.about".
struct Lesson {
    struct Section {
        std::string text;  // key: "learn.<lesson>.<section>". Has a title and numbered lines
        std::string list;  // key of more lines that another screen shows too; may be empty
        std::vector<std::string> sources;  // Source::id, at least one
    };
    std::string id;
    std::vector<Section> sections;
};

// Reads assets/learn.json, in the order in which the pages are listed.
Result<std::vector<Lesson>> load_lessons(const std::vector<SourceFile>& files);

}  // namespace catcow
