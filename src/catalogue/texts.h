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

// All words of one language, by key. The file is a JSON object of objects; keys join with dots:
// {"player": {"pause": "Pause"}} is "player.pause". Lists count from 1: {"stop": ["Sharp pain"]} is
// "stop.1". No text is empty.
class Texts {
public:
    static Result<Texts> load(const SourceFile& file);
    // Another language of the same texts: each of their keys and no other. The file is an object as
    // above; or, as it is sent, a line for each of keys() in their order, empty where the text is the same.
    static Result<Texts> load_like(const Texts& first, const SourceFile& file);

    const std::string& language() const { return language_; }  // "de" for text/de.json
    bool has(std::string_view key) const;
    // The text, or the key itself where it is missing (visible, never empty).
    std::string_view operator()(std::string_view key) const;
    // Fills {name} placeholders; unknown ones stay as they are.
    std::string format(
        std::string_view key,
        std::initializer_list<std::pair<std::string_view, std::string_view>> values) const;
    // Picks "<key>.one" or "<key>.other" and fills {n}: one for 1, other for 0 and the rest. That is the
    // rule of English, German and Spanish for whole numbers below a million. A language with more
    // forms (Polish, Arabic) needs its rule here.
    std::string count(std::string_view key, int n) const;
    // The lines of a list, in order: "<key>.1", "<key>.2" and so on while there are any.
    std::vector<std::string_view> list(std::string_view key) const;
    std::vector<std::string> keys() const;

private:
    bool take_lines(const Texts& first, std::string_view lines);  // false: not as many
    std::string language_;
    std::map<std::string, std::string, std::less<>> texts_;
};

}  // namespace catcow
