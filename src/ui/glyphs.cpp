#include "ui/glyphs.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <imgui_internal.h>

#include "base/grapheme.h"
#include "base/utf8.h"
#include "ui/direction.h"

namespace catcow {
namespace {

constexpr char32_t first_private = 0xE000, last_private = 0xF8FF;
constexpr char32_t joiner = 0x200D;
constexpr std::size_t longest_word = 8;  // letters: joined ones must fit into a narrow column
constexpr float widest = 4;              // ems that a glyph may take; a wider one is squeezed
constexpr float largest = 160;  // pixels of an em that is painted; larger ones are stretched

struct Source {
    GlyphPainter* painter;
    bool bold;
};

// What the code points of private use stand for, one book for each face.
struct Book : Source {
    explicit Book(const Source& source) : Source(source) {}
    std::vector<std::string> texts;

    bool has(char32_t point) const {
        return point >= first_private && point - first_private < texts.size();
    }
    std::string text(char32_t point) const {
        if (has(point)) return texts[point - first_private];
        std::string text;
        append_code_point(text, point);
        return text;
    }
    // 0 when the book is full.
    char32_t code_of(std::string_view text) {
        const auto found = std::find(texts.begin(), texts.end(), text);
        const auto place = static_cast<char32_t>(found - texts.begin());
        if (place > last_private - first_private) return 0;
        if (found == texts.end()) texts.emplace_back(text);
        return first_private + place;
    }
};

Book& book_of(const ImFontConfig* source) { return *static_cast<Book*>(source->FontLoaderData); }

bool open_book(ImFontAtlas*, ImFontConfig* source) {
    source->FontLoaderData = new Book(*static_cast<const Source*>(source->FontData));
    return true;
}

void close_book(ImFontAtlas*, ImFontConfig* source) {
    delete static_cast<Book*>(source->FontLoaderData);
    source->FontLoaderData = nullptr;
}

// Dear ImGui looks for a tabulator in each face; nothing of ASCII is worth a canvas.
bool may_paint(ImFontAtlas*, ImFontConfig*, ImWchar point) { return point >= 0x80; }

// Ink takes the colour of the text, an emoji keeps its own: true for ink. Some browsers add a little
// noise to what is read from a canvas, against fingerprints; it is wiped away here, and white is put
// where nothing is, lest the edges darken when the picture is stretched.
bool whiten(PaintedGlyph& glyph) {
    constexpr int noise = 0x40;
    auto& rgba = glyph.rgba;
    for (std::size_t i = 0; i < rgba.size(); i += 4) {
        const int least = std::min({rgba[i], rgba[i + 1], rgba[i + 2]});
        if (rgba[i + 3] > noise && least < 0xFF - noise) return false;
    }
    for (std::size_t i = 0; i < rgba.size(); ++i) {
        if (i % 4 != 3) rgba[i] = 0xFF;
    }
    return true;
}

bool paint_glyph(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void*, ImWchar point,
                 ImFontGlyph* glyph, float* only_advance) {
    if (!may_paint(atlas, source, point)) return false;
    const Book& book = book_of(source);
    const float em = baked->Size / face_height;
    const float pixels =
        std::min(em * source->RasterizerDensity * baked->RasterizerDensity, largest);
    PaintedGlyph painted;
    if (!book.painter->paint(book.text(point), book.bold, pixels, painted)) return false;
    const float down = em / pixels;  // from pixels of the picture to lengths of the text
    const float across =
        painted.advance > widest * pixels ? down * widest * pixels / painted.advance : down;
    if (only_advance) {
        *only_advance = painted.advance * across;
        return true;
    }
    glyph->Codepoint = point;
    glyph->AdvanceX = painted.advance * across;
    if (painted.width <= 0 || painted.height <= 0) return true;

    const ImFontAtlasRectId place = ImFontAtlasPackAddRect(atlas, painted.width, painted.height);
    if (place == ImFontAtlasRectId_Invalid) return false;
    const float base_line = std::round(baked->Ascent);
    glyph->X0 = painted.left * across;
    glyph->X1 = (painted.left + static_cast<float>(painted.width)) * across;
    glyph->Y0 = base_line + painted.top * down;
    glyph->Y1 = base_line + (painted.top + static_cast<float>(painted.height)) * down;
    glyph->Visible = true;
    glyph->Colored = !whiten(painted);
    glyph->PackId = place;
    ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, source, glyph,
                                       ImFontAtlasPackGetRect(atlas, place), painted.rgba.data(),
                                       ImTextureFormat_RGBA32, painted.width * 4);
    return true;
}

const ImFontLoader& painting_loader() {
    static const ImFontLoader loader = [] {
        ImFontLoader made;
        made.Name = "painter";
        made.FontSrcInit = open_book;
        made.FontSrcDestroy = close_book;
        made.FontSrcContainsGlyph = may_paint;
        made.FontBakedLoadGlyph = paint_glyph;
        return made;
    }();
    return loader;
}

// Nothing for a face without a painter.
Book* book_of(const ImFont& face) {
    const ImFontConfig* last = face.Sources.back();
    return last->FontLoader == &painting_loader() ? &book_of(last) : nullptr;
}

// Text in Latin letters with the usual punctuation (U+0000..2FF, U+2000..2FFF) needs no closer look.
bool is_simple(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xCC && byte != 0xE2;
    });
}

char32_t first_of(std::string_view text) {
    return text.empty() ? 0 : take_code_point(text).value_or(0);
}

// Of what one glyph stands for; the joiner is that of append_word().
char32_t first_letter_of(std::string_view text) {
    const char32_t point = take_code_point(text).value_or(0);
    return point == joiner ? first_of(text) : point;
}

// One code point that Dear ImGui can draw as it is.
bool is_single(std::string_view text) {
    const char32_t point = take_code_point(text).value_or(0);
    return text.empty() && point < 0x10000 && (point < first_private || point > last_private);
}

void append(Book& book, std::string_view cluster, std::string& to) {
    const char32_t code = is_single(cluster) ? 0 : book.code_of(cluster);
    if (code == 0) to += cluster;
    if (code != 0) append_code_point(to, code);
}

// Letters that join stay together, up to `longest_word`. Where a longer word is cut, an invisible
// joiner on both sides keeps the letters there in their joined forms.
std::string_view append_word(Book& book, std::string_view text, std::string& to) {
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

bool add_painted_glyphs(ImFontAtlas& atlas, GlyphPainter& painter, bool bold) {
    Source source{&painter, bold};
    ImFontConfig config;
    config.MergeMode = true;
    config.FontLoader = &painting_loader();
    config.FontData = &source;  // Dear ImGui takes a copy
    config.FontDataSize = sizeof source;
    config.FontDataOwnedByAtlas = false;
    return atlas.AddFont(&config) != nullptr;
}

std::string_view for_face(const ImFont& face, std::string_view text, std::string& buffer) {
    if (is_simple(text)) return text;
    Book* const book = book_of(face);
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
    const Book* const book = book_of(face);
    if (!book) return line;
    std::u32string points;
    std::vector<Direction> directions;
    for (std::string_view rest = line; !rest.empty();) {
        const char32_t point = take_code_point(rest).value_or(0xFFFD);
        const std::string text = book->text(point);
        points += point;
        directions.push_back(direction_of(first_letter_of(text)));
    }
    if (!to_visual_order(points, directions)) return line;
    buffer.clear();
    for (const char32_t point : points) append_code_point(buffer, point);
    return buffer;
}

}  // namespace catcow
