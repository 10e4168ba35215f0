#include "catalogue/sources.h"

#include <algorithm>

#include "catalogue/json_reader.h"

namespace catcow {

namespace {

constexpr std::string_view sources_file = "sources.json";

Source read_source(const JsonReader& json) {
    json.only({"id", "name", "texts"});
    Source source{json.text("id"), json.text("name"), {}};
    json.for_each("texts", [&](const JsonReader& key) { source.texts.push_back(key.as_text()); });
    if (source.name.empty()) json.fail("name: is empty");
    return source;
}

}  // namespace

Result<std::vector<Source>> load_sources(const std::vector<SourceFile>& files) {
    const auto file = std::find_if(files.begin(), files.end(),
                                   [](const SourceFile& one) { return one.name == sources_file; });
    if (file == files.end()) return Error{std::string(sources_file) + ": is missing"};
    const JsonReader json = JsonReader::parse(file->text, file->name);
    json.only({"sources"});
    std::vector<Source> sources;
    json.for_each("sources",
                  [&](const JsonReader& source) { sources.push_back(read_source(source)); });
    if (!json.ok()) return json.error();
    return sources;
}

}  // namespace catcow
