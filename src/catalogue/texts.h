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

    bool has(std::string_view key) const;
    // The text, or the key itself where it is missing (visible, never empty).
    std::string_view operator()(std::string_view key) const;
    // Fills {name} placeholders; unknown ones stay as they are.
    std::string format(
        std::string_view key,
        std::initializer_list<std::pair<std::string_view, std::string_view>> values) const;
    // Picks "<key>.one" or "<key>.other" by English rules and fills {n}.
    std::string count(std::string_view key, int n) const;
    // The lines of a list, in order: "<key>.1", "<key>.2" and so on while there are any.
    std::vector<std::string_view> list(std::string_view key) const;
    std::vector<std::string> keys() const;

private:
    std::map<std::string, std::string, std::less<>> texts_;
};

}  // namespace catcow
