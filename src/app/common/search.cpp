#include "app/common/search.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "base/utf8.h"

namespace catcow {
namespace {

struct Plain {
    char16_t last;  // of the code points that end here and begin after the row before
    char letter;    // 0: none, such as ×
};

// Letters with accents, U+00C0 to U+017F and U+1E00 to U+1E95, as plain letters. Source: Unicode,
// canonical decompositions; æ, ð, ø, þ, ß, ł and the like as the nearest letter.
constexpr Plain plain_letters[] = {
    {0xBF, 0},     {0xC6, 'a'},   {0xC7, 'c'},   {0xCB, 'e'},   {0xCF, 'i'},   {0xD0, 'd'},
    {0xD1, 'n'},   {0xD6, 'o'},   {0xD7, 0},     {0xD8, 'o'},   {0xDC, 'u'},   {0xDD, 'y'},
    {0xDE, 't'},   {0xDF, 's'},   {0xE6, 'a'},   {0xE7, 'c'},   {0xEB, 'e'},   {0xEF, 'i'},
    {0xF0, 'd'},   {0xF1, 'n'},   {0xF6, 'o'},   {0xF7, 0},     {0xF8, 'o'},   {0xFC, 'u'},
    {0xFD, 'y'},   {0xFE, 't'},   {0xFF, 'y'},   {0x105, 'a'},  {0x10D, 'c'},  {0x111, 'd'},
    {0x11B, 'e'},  {0x123, 'g'},  {0x127, 'h'},  {0x133, 'i'},  {0x135, 'j'},  {0x138, 'k'},
    {0x142, 'l'},  {0x14B, 'n'},  {0x153, 'o'},  {0x159, 'r'},  {0x161, 's'},  {0x167, 't'},
    {0x173, 'u'},  {0x175, 'w'},  {0x178, 'y'},  {0x17E, 'z'},  {0x17F, 's'},  {0x1DFF, 0},
    {0x1E01, 'a'}, {0x1E07, 'b'}, {0x1E09, 'c'}, {0x1E13, 'd'}, {0x1E1D, 'e'}, {0x1E1F, 'f'},
    {0x1E21, 'g'}, {0x1E2B, 'h'}, {0x1E2F, 'i'}, {0x1E35, 'k'}, {0x1E3D, 'l'}, {0x1E43, 'm'},
    {0x1E4B, 'n'}, {0x1E53, 'o'}, {0x1E57, 'p'}, {0x1E5F, 'r'}, {0x1E69, 's'}, {0x1E71, 't'},
    {0x1E7B, 'u'}, {0x1E7F, 'v'}, {0x1E89, 'w'}, {0x1E8D, 'x'}, {0x1E8F, 'y'}, {0x1E95, 'z'},
};

char plain(char32_t point) {
    const auto* const row =
        std::lower_bound(std::begin(plain_letters), std::end(plain_letters), point,
                         [](const Plain& each, char32_t wanted) { return each.last < wanted; });
    return row == std::end(plain_letters) ? '\0' : row->letter;
}

bool is_apostrophe(char32_t point) {
    return point == U'\'' || point == U'`' || point == 0xB4 || point == 0x2BC || point == 0xFF07 ||
           (point >= 0x2018 && point <= 0x201B) || point == 0x2032;
}

// Marks that belong to the letter before them, and characters without a shape.
bool is_left_out(char32_t point) {
    return is_apostrophe(point) || (point >= 0x300 && point <= 0x36F) || point == 0xAD ||
           (point >= 0x200B && point <= 0x200F) || point == 0xFEFF;
}

bool parts_words(char32_t point) {
    return point < U'0' || (point > U'9' && point < U'A') || (point > U'Z' && point < U'a') ||
           (point > U'z' && point < 0xC0) || (point >= 0x2000 && point <= 0x206F) ||
           point == 0x3000;
}

// Returns the words in plain lower-case letters. Other scripts stay as they are.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words(1);
    while (!text.empty()) {
        const auto point = take_code_point(text);
        if (!point || is_left_out(*point)) continue;
        if (parts_words(*point)) {
            if (!words.back().empty()) words.emplace_back();
        } else if (*point < 0x80) {
            const bool capital = *point >= U'A' && *point <= U'Z';
            words.back() += static_cast<char>(*point + (capital ? 32 : 0));
        } else if (const char letter = plain(*point)) {
            words.back() += letter;
        } else {
            append_code_point(words.back(), *point);
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

// Returns the words as one, so that "catcow" and "cat-cow" are the same.
std::string run_together(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all += word;
    return all;
}

// Returns the text with one spelling for what is spelled in two ways: ä as ae, ß as ss, ś as sh.
std::string one_spelling(const std::string& text) {
    std::string all;
    for (const char letter : text) {
        const char before = all.empty() ? '\0' : all.back();
        const bool umlaut = letter == 'e' && (before == 'a' || before == 'o' || before == 'u');
        const bool hiss = before == 's' && (letter == 's' || letter == 'h');
        if (!umlaut && !hiss) all += letter;
    }
    return all;
}

std::string with_digits(std::vector<std::string> words) {
    constexpr std::array<std::string_view, 5> numerals{"i", "ii", "iii", "iv", "v"};
    for (std::string& word : words) {
        const auto* const found = std::find(numerals.begin(), numerals.end(), word);
        if (found != numerals.end()) word = std::to_string(found - numerals.begin() + 1);
    }
    return run_together(words);
}

}  // namespace

bool name_found(std::string_view typed, const std::vector<std::string>& names) {
    std::vector<std::string> wanted = words_of(typed);
    const std::string whole = run_together(wanted);
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        const std::vector<std::string> words = words_of(name);
        const std::string letters = run_together(words);
        const std::string digits = with_digits(words);
        const std::string spelled = one_spelling(letters);
        const auto has = [&](const std::string& part) {
            return letters.find(part) != std::string::npos ||
                   digits.find(part) != std::string::npos ||
                   spelled.find(one_spelling(part)) != std::string::npos;
        };
        return has(whole) || std::all_of(wanted.begin(), wanted.end(), has);
    });
}

std::vector<std::string> search_names(const Pose& pose, const Content& content) {
    std::vector<std::string> names{pose.id};
    for (const Texts& texts : content.languages) {
        for (const char* const part : {".name", ".sanskrit"}) {
            const std::string key = "pose." + pose.id + part;
            if (texts.has(key)) names.emplace_back(texts(key));
        }
    }
    return names;
}

}  // namespace catcow
