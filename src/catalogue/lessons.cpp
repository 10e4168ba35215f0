#include "catalogue/lessons.h"

#include <algorithm>

#include "catalogue/json_reader.h"

namespace catcow {

namespace {

constexpr std::string_view lessons_file = "learn.json";

Lesson::Section read_section(const JsonReader& json, const std::string& lesson) {
    json.only({"id", "list", "sources"});
    Lesson::Section section{"learn." + lesson + "." + json.text("id"), json.text("list", ""), {}};
    json.for_each("sources",
                  [&](const JsonReader& source) { section.sources.push_back(source.as_text()); });
    return section;
}

Lesson read_lesson(const JsonReader& json) {
    json.only({"id", "sections"});
    Lesson lesson{json.text("id"), {}};
    json.for_each("sections", [&](const JsonReader& section) {
        lesson.sections.push_back(read_section(section, lesson.id));
    });
    return lesson;
}

}  // namespace

Result<std::vector<Lesson>> load_lessons(const std::vector<SourceFile>& files) {
    const auto file = std::find_if(files.begin(), files.end(),
                                   [](const SourceFile& one) { return one.name == lessons_file; });
    if (file == files.end()) return Error{std::string(lessons_file) + ": is missing"};
    const JsonReader json = JsonReader::parse(file->text, file->name);
    json.only({"pages"});
    std::vector<Lesson> lessons;
    json.for_each("pages",
                  [&](const JsonReader& lesson) { lessons.push_back(read_lesson(lesson)); });
    if (json.ok() && lessons.empty()) json.fail("pages: there is none");
    if (!json.ok()) return json.error();
    return lessons;
}

}  // namespace catcow
