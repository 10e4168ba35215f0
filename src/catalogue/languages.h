#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace catcow {

// The languages of Catcow. The texts of each are in assets/text/<code>.json; English is in the content,
// the others come by themselves. Each is named in its own words.
struct Language {
    std::string_view code;  // ISO 639-1, also BCP 47 for <html lang>
    std::string_view name;
};

inline constexpr std::array<Language, 3> languages{{
    {"en", "English"},
    {"de", "Deutsch"},
    {"es", "Español"},
}};

// Null for a language that Catcow does not speak.
inline const Language* language_of(std::string_view code) {
    const auto* const found =
        std::find_if(languages.begin(), languages.end(),
                     [code](const Language& language) { return language.code == code; });
    return found == languages.end() ? nullptr : found;
}

}  // namespace catcow
