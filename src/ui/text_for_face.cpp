// The text half of glyphs.h. Decides which characters are painted together, and in which order.
#include <algorithm>

#include "base/grapheme.h"
#include "base/utf8.h"
#include "ui/direction.h"
#include "ui/glyph_book.h"
#include "ui/glyphs.h"

namespace catcow {
namespace {

constexpr char32_t joiner = 0x200D;
constexpr std::size_t longest_word = 8;  // letters; joined ones must fit a narrow column

// Returns whether the text has only Latin letters and usual punctuation (U+0000..2FF,
// U+2000..2FFF). Such text needs no change.
bool is_simple(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xCC && byte != 0xE2;
    });
}

char32_t first_of(std::string_view text) {
    return text.empty() ? 0 : take_code_point(text).value_or(0);
}

// Returns the first letter of a text that one glyph stands for. Skips the joiner of append_word().
char32_t first_letter_of(std::string_view text) {
    const char32_t point = take_code_point(text).value_or(0);
    return point == joiner ? first_of(text) : point;
}

// Returns whether the text is one code point that Dear ImGui can draw as it is.
bool is_single(std::string_view text) {
    const char32_t point = take_code_point(text).value_or(0);
    return text.empty() && point < 0x10000 &&
           (point < GlyphBook::first_private || point > GlyphBook::last_private);
}

void append(GlyphBook& book, std::string_view cluster, std::string& to) {
    const char32_t code = is_single(cluster) ? 0 : book.code_of(cluster);
    if (code == 0) to += cluster;
    if (code != 0) append_code_point(to, code);
}

// Appends a word of joined letters in pieces of up to `longest_word`, and returns the text after
// it. An invisible joiner on both sides of each cut keeps the letters there in their joined forms.
std::string_view append_word(GlyphBook& book, std::string_view text, std::string& to) {
    std::string word;
    bool inside = false;
    while (joins(first_of(text))) {
        if (inside) append_code_point(word, joiner);
        for (std::size_t i = 0; i < longest_word && joins(first_of(text)); ++i) {
            const std::size_t length = grapheme_length(text);
            word += text.substr(0, length);
            text.remove_prefix(length);
        }
        inside = joins(first_of(text));
        if (inside) append_code_point(word, joiner);
        append(book, word, to);
        word.clear();
    }
    return text;
}

}  // namespace

std::string_view for_face(const ImFont& face, std::string_view text, std::string& buffer) {
    if (is_simple(text)) return text;
    GlyphBook* const book = glyph_book(face);
    if (!book) return text;
    buffer.clear();
    while (!text.empty()) {
        if (joins(first_of(text))) {
            text = append_word(*book, text, buffer);
            continue;
        }
        const std::size_t length = grapheme_length(text);
        append(*book, text.substr(0, length), buffer);
        text.remove_prefix(length);
    }
    return buffer;
}

std::string_view in_visual_order(const ImFont& face, std::string_view line, std::string& buffer) {
    if (is_simple(line)) return line;
    const GlyphBook* const book = glyph_book(face);
    if (!book) return line;
    ImVector<PlacedLetter> letters;
    for (std::string_view rest = line; !rest.empty();) {
        const char32_t point = take_code_point(rest).value_or(0xFFFD);
        letters.push_back(
            {point, direction_of(book->has(point) ? first_letter_of(book->known(point)) : point)});
    }
    if (!to_visual_order(letters)) return line;
    buffer.clear();
    for (const PlacedLetter& letter : letters) append_code_point(buffer, letter.point);
    return buffer;
}

}  // namespace catcow
