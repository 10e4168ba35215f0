// Text of people: notes, titles, searches, and whatever bytes come instead.
#include <nlohmann/json.hpp>

#include "base/grapheme.h"
#include "base/json_text.h"
#include "base/utf8.h"
#include "fuzz/fuzz.h"
#include "routine/title.h"

using namespace catcow;

namespace {

bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        if (!take_code_point(text)) return false;
    }
    return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text = fuzz::text_of(bytes, size);
    const std::string line = clean_line(text), lines = clean_lines(text);
    fuzz::promise(is_utf8(line) && is_utf8(lines), "cleaned text is not UTF-8");
    fuzz::promise(line.find('\n') == std::string::npos, "a cleaned line has several lines");
    fuzz::promise(clean_line(line) == line && clean_lines(lines) == lines,
                  "cleaning again changes the text");
    fuzz::promise(line.size() > 96 || title_fault(line).empty() || line.empty(),
                  "a cleaned line is no title");

    std::string whole;
    for (std::string_view rest = line; !rest.empty();) {
        const std::size_t length = grapheme_length(rest);
        fuzz::promise(length > 0 && length <= rest.size(),
                      "a character of no length, or beyond the end");
        fuzz::promise(is_utf8(rest.substr(0, length)),
                      "a character that is cut inside a code point");
        whole += rest.substr(0, length);
        rest.remove_prefix(length);
    }
    fuzz::promise(whole == line, "characters got lost");

    JsonText json;
    json.open('{').key("note").text(line).close('}');
    const auto read = nlohmann::json::parse(json.take(), nullptr, false);
    fuzz::promise(read.is_object() && read["note"] == line, "text in JSON reads differently");
    return 0;
}
