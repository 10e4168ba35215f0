#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "catalogue/catalogue.h"

namespace catcow {

// All texts of one language, by key. The file is a JSON object of objects. Keys are joined with
// dots: {"player": {"pause": "Pause"}} is "player.pause". List entries count from 1: {"stop":
// ["Sharp pain"]} is "stop.1". No text is empty.
class Texts {
public:
    static Result<Texts> load(const SourceFile& file);
    // Loads another language. It must have exactly the keys of `first`. The file is an object as
    // above, or the compact form that is downloaded. That form has one line for each of keys(), in
    // order; an empty line means the same text as in `first`.
    static Result<Texts> load_like(const Texts& first, const SourceFile& file);

    const std::string& language() const { return language_; }  // "de" for text/de.json
    bool has(std::string_view key) const;
    // Returns the text. Returns the key itself if the text is missing, so that the gap is visible.
    std::string_view operator()(std::string_view key) const;
    // Fills {name} placeholders. Unknown placeholders stay as they are.
    std::string format(
        std::string_view key,
        std::initializer_list<std::pair<std::string_view, std::string_view>> values) const;
    // Picks "<key>.one" for 1 and "<key>.other" for 0 and all else, and fills {n}. That is the rule
    // of English, German and Spanish for whole numbers below a million. A language with more plural
    // forms (Polish, Arabic) needs its rule here.
    std::string count(std::string_view key, int n) const;
    // Returns the entries of a list in order: "<key>.1", "<key>.2" and so on.
    std::vector<std::string_view> list(std::string_view key) const;
    std::vector<std::string> keys() const;

private:
    bool take_lines(const Texts& first, std::string_view lines);  // false: wrong number of lines
    std::string language_;
    std::map<std::string, std::string, std::less<>> texts_;
};

}  // namespace catcow
