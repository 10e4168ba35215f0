#include "routine/link_file.h"

#include "base/json_text.h"
#include "catalogue/json_reader.h"

namespace catcow {
namespace {

constexpr int file_version = 1;

// The title is only for people who look into the file. The link has its own.
LinkFile read_json(std::string_view text) {
    const JsonReader file = JsonReader::parse(text, "file");
    if (!file.ok()) return {LinkFault::damaged, {}};
    if (!file.value().is_object() || !file.has("catcow")) return {LinkFault::not_a_routine, {}};
    const long long written = file.integer("catcow", 1, 1'000'000);
    if (file.ok() && written > file_version) return {LinkFault::newer_version, {}};
    const std::string link = file.text("link");
    if (!file.ok() || link.empty()) return {LinkFault::damaged, {}};
    return {LinkFault::none, std::string(link_in(link))};
}

// A mail may go on behind its link for longer than a link can be.
LinkFile read_words(std::string_view text) {
    for (std::size_t at = text.find('#'); at != text.npos; at = text.find('#', at + 1)) {
        const std::string_view part = text.substr(at, most_link_characters);
        if (decode_link(part).fault == LinkFault::none) return {LinkFault::none, std::string(part)};
    }
    const std::string_view meant = link_in(text.substr(0, most_link_characters));
    if (decode_link(meant).fault == LinkFault::not_a_routine) return {LinkFault::not_a_routine, {}};
    return {LinkFault::none, std::string(meant)};
}

}  // namespace

std::string link_file(std::string_view title, std::string_view link) {
    JsonText json;
    json.open('{');
    json.key("catcow").number(file_version);
    json.key("title").text(title);
    json.key("link").text(link);
    json.close('}');
    return json.take() + "\n";
}

LinkFile read_link_file(std::string_view text) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";  // some editors begin a file with it
    if (text.starts_with(mark)) text.remove_prefix(mark.size());
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first != text.npos && text[first] == '{') return read_json(text);
    return read_words(text);
}

}  // namespace catcow
