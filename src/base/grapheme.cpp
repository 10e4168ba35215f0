#include "base/grapheme.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"

namespace catcow {
namespace {

constexpr int most_points = 24;
constexpr char32_t joiner = 0x200D;
constexpr char32_t no_character = 0xFFFD;

struct Range {
    char16_t first, last;
};

// Code points that extend the character before them, in ascending order. Source: Unicode 14,
// general categories Mn, Mc, Me, the two joiners, and the vowels and final consonants of decomposed
// Hangul. A range may include unassigned code points.
constexpr Range marks[] = {
    {0x300, 0x36F},   {0x483, 0x489},   {0x591, 0x5BD},   {0x5BF, 0x5BF},   {0x5C1, 0x5C2},
    {0x5C4, 0x5C5},   {0x5C7, 0x5C7},   {0x610, 0x61A},   {0x64B, 0x65F},   {0x670, 0x670},
    {0x6D6, 0x6DC},   {0x6DF, 0x6E4},   {0x6E7, 0x6E8},   {0x6EA, 0x6ED},   {0x711, 0x711},
    {0x730, 0x74A},   {0x7A6, 0x7B0},   {0x7EB, 0x7F3},   {0x7FD, 0x7FD},   {0x898, 0x89F},
    {0x8CA, 0x8E1},   {0x8E3, 0x903},   {0x93A, 0x93C},   {0x93E, 0x94F},   {0x951, 0x957},
    {0x962, 0x963},   {0x981, 0x983},   {0x9BC, 0x9BC},   {0x9BE, 0x9CD},   {0x9D7, 0x9D7},
    {0x9E2, 0x9E3},   {0x9FE, 0xA03},   {0xA3C, 0xA51},   {0xA70, 0xA71},   {0xA75, 0xA75},
    {0xA81, 0xA83},   {0xABC, 0xABC},   {0xABE, 0xACD},   {0xAE2, 0xAE3},   {0xAFA, 0xB03},
    {0xB3C, 0xB3C},   {0xB3E, 0xB57},   {0xB62, 0xB63},   {0xB82, 0xB82},   {0xBBE, 0xBCD},
    {0xBD7, 0xBD7},   {0xC00, 0xC04},   {0xC3C, 0xC3C},   {0xC3E, 0xC56},   {0xC62, 0xC63},
    {0xC81, 0xC83},   {0xCBC, 0xCBC},   {0xCBE, 0xCD6},   {0xCE2, 0xCE3},   {0xD00, 0xD03},
    {0xD3B, 0xD3C},   {0xD3E, 0xD4D},   {0xD57, 0xD57},   {0xD62, 0xD63},   {0xD81, 0xD83},
    {0xDCA, 0xDDF},   {0xDF2, 0xDF3},   {0xE31, 0xE31},   {0xE34, 0xE3A},   {0xE47, 0xE4E},
    {0xEB1, 0xEB1},   {0xEB4, 0xEBC},   {0xEC8, 0xECD},   {0xF71, 0xF84},   {0xF86, 0xF87},
    {0xF8D, 0xFBC},   {0xFC6, 0xFC6},   {0x102B, 0x103E}, {0x1056, 0x1059}, {0x105E, 0x1060},
    {0x1062, 0x1064}, {0x1067, 0x106D}, {0x1071, 0x1074}, {0x1082, 0x108D}, {0x108F, 0x108F},
    {0x109A, 0x109D}, {0x1160, 0x11FF}, {0x17B4, 0x17D3}, {0x17DD, 0x17DD}, {0x180B, 0x180D},
    {0x180F, 0x180F}, {0x1DC0, 0x1DFF}, {0x200C, 0x200D}, {0x20D0, 0x20F0}, {0x2DE0, 0x2DFF},
    {0x302A, 0x302F}, {0x3099, 0x309A}, {0xFB1E, 0xFB1E}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F},
};

bool extends(char32_t point) {
    if (point > 0xFFFF) {
        return (point >= 0x1F3FB && point <= 0x1F3FF) ||  // skin colours
               (point >= 0xE0020 && point <= 0xE01EF);    // tags of flags, variants
    }
    const auto* const range =
        std::lower_bound(std::begin(marks), std::end(marks), point,
                         [](const Range& each, char32_t wanted) { return each.last < wanted; });
    return range != std::end(marks) && point >= range->first;
}

bool is_letter_of_a_flag(char32_t point) { return point >= 0x1F1E6 && point <= 0x1F1FF; }

// Scripts whose consonants are drawn above, below or inside each other.
bool is_stacked(char32_t point) {
    return (point >= 0x900 && point < 0xE00) || (point >= 0x1000 && point < 0x10A0) ||
           (point >= 0x1780 && point < 0x1800);
}

// A virama removes the vowel of the consonant before it and joins that consonant to the next one.
bool is_virama(char32_t point) {
    if (point == 0x1039 || point == 0x17D2 || point == 0xDCA) return true;
    return point >= 0x900 && point < 0xD80 && (point & 0x7F) == 0x4D;
}

bool belong_together(char32_t last, char32_t next) {
    if (extends(next)) return true;
    if (last == joiner) return next >= 0x2190 || is_stacked(next);  // emoji, or a half form
    return is_virama(last) && is_stacked(next);
}

}  // namespace

std::size_t grapheme_length(std::string_view text) {
    if (text.empty()) return 0;
    std::string_view rest = text;
    const char32_t first = take_code_point(rest).value_or(no_character);
    if (first <= ' ') return 1;  // a mark after a space or a line feed is a character of its own
    char32_t last = first;
    for (int points = 1; points < most_points && !rest.empty(); ++points) {
        std::string_view after = rest;
        const char32_t next = take_code_point(after).value_or(no_character);
        const bool flag = points == 1 && is_letter_of_a_flag(first) && is_letter_of_a_flag(next);
        if (!flag && !belong_together(last, next)) break;
        last = next;
        rest = after;
    }
    return text.size() - rest.size();
}

}  // namespace catcow
