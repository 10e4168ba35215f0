#include "base/utf8.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace catcow {
namespace {

struct Lead {
    int following = 0;      // bytes after the first
    char32_t bits = 0;      // bits of the code point in the first byte
    char32_t smallest = 0;  // smaller values must use fewer bytes (overlong otherwise)
};

std::optional<Lead> lead_of(std::uint8_t byte) {
    if (byte < 0x80) return Lead{0, byte, 0};
    if (byte >= 0xC0 && byte < 0xE0) return Lead{1, byte & 0x1FU, 0x80};
    if (byte >= 0xE0 && byte < 0xF0) return Lead{2, byte & 0x0FU, 0x800};
    if (byte >= 0xF0 && byte < 0xF8) return Lead{3, byte & 0x07U, 0x10000};
    return std::nullopt;
}

struct Shapeless {
    char32_t first, last;
};

// In ascending order. Sources: Unicode, properties White_Space and Default_Ignorable_Code_Point; the
// blank braille pattern; code points that are private, no characters or, from U+323B0 on, without
// any character yet.
constexpr Shapeless shapeless[] = {
    {0x20, 0x20},       {0xA0, 0xA0},       {0xAD, 0xAD},       {0x34F, 0x34F},
    {0x61C, 0x61C},     {0x115F, 0x1160},   {0x1680, 0x1680},   {0x17B4, 0x17B5},
    {0x180B, 0x180F},   {0x2000, 0x200F},   {0x2028, 0x202F},   {0x205F, 0x206F},
    {0x2800, 0x2800},   {0x3000, 0x3000},   {0x3164, 0x3164},   {0xE000, 0xF8FF},
    {0xFDD0, 0xFDEF},   {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0},
    {0xFFF0, 0xFFFC},   {0xFFFE, 0xFFFF},   {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A},
    {0x1FFFE, 0x1FFFF}, {0x2FFFE, 0x2FFFF}, {0x323B0, 0x10FFFF}};

bool is_shapeless(char32_t point) {
    const auto* const range =
        std::lower_bound(std::begin(shapeless), std::end(shapeless), point,
                         [](const Shapeless& each, char32_t wanted) { return each.last < wanted; });
    return range != std::end(shapeless) && point >= range->first;
}

std::string clean(std::string_view text, bool on_one_line) {
    std::string cleaned;
    while (!text.empty()) {
        const auto point = take_code_point(text);
        if (!point) continue;
        const bool breaks = *point == '\n' || *point == 0x2028 || *point == 0x2029;
        if (breaks || *point == '\t') {
            cleaned += breaks && !on_one_line ? '\n' : ' ';
        } else if (!is_control(*point)) {
            append_code_point(cleaned, *point);
        }
    }
    return cleaned;
}

}  // namespace

std::optional<char32_t> take_code_point(std::string_view& text) {
    const auto lead = lead_of(static_cast<std::uint8_t>(text.front()));
    text.remove_prefix(1);
    if (!lead || text.size() < static_cast<std::size_t>(lead->following)) return std::nullopt;
    char32_t point = lead->bits;
    for (int i = 0; i < lead->following; ++i) {
        const auto byte = static_cast<std::uint8_t>(text.front());
        if ((byte & 0xC0) != 0x80) return std::nullopt;
        point = point << 6 | (byte & 0x3FU);
        text.remove_prefix(1);
    }
    const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    if (point < lead->smallest || surrogate || point > 0x10FFFF) return std::nullopt;
    return point;
}

void append_code_point(std::string& text, char32_t point) {
    const auto following = [&](int shift) {
        text += static_cast<char>(0x80 | (point >> shift & 0x3F));
    };
    if (point < 0x80) {
        text += static_cast<char>(point);
        return;
    }
    if (point < 0x800) {
        text += static_cast<char>(0xC0 | point >> 6);
    } else {
        if (point < 0x10000) {
            text += static_cast<char>(0xE0 | point >> 12);
        } else {
            text += static_cast<char>(0xF0 | point >> 18);
            following(12);
        }
        following(6);
    }
    following(0);
}

bool is_control(char32_t point) {
    return point < 0x20 || (point >= 0x7F && point <= 0x9F) ||
           (point >= 0x2028 && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

bool is_visible(std::string_view text) {
    while (!text.empty()) {
        const auto point = take_code_point(text);
        if (point && !is_control(*point) && !is_shapeless(*point)) return true;
    }
    return false;
}

std::string clean_line(std::string_view text) { return clean(text, true); }

std::string clean_lines(std::string_view text) { return clean(text, false); }

}  // namespace catcow
