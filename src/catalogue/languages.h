#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace catcow {

// The languages of Catcow. The texts of each are in assets/text/<code>.json. English is part of the
// content file; the app downloads each other language as a file of its own.
struct Language {
    std::string_view code;  // ISO 639-1; also the BCP 47 code for <html lang>
    std::string_view name;  // in the language itself
};

inline constexpr std::array<Language, 3> languages{{
    {"en", "English"},
    {"de", "Deutsch"},
    {"es", "Español"},
}};

// Returns nullptr if Catcow has no texts in this language.
inline const Language* language_of(std::string_view code) {
    const auto* const found =
        std::find_if(languages.begin(), languages.end(),
                     [code](const Language& language) { return language.code == code; });
    return found == languages.end() ? nullptr : found;
}

}  // namespace catcow
