#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <imgui.h>

#include "base/utf8.h"
#include "ui/glyph_painter.h"

namespace catcow {

struct GlyphSource {
    GlyphPainter* painter;
    bool bold;
};

// The texts that the private-use code points of a face stand for. Each face has its own book.
struct GlyphBook : GlyphSource {
    explicit GlyphBook(const GlyphSource& source) : GlyphSource(source) {}
    static constexpr char32_t first_private = 0xE000, last_private = 0xF8FF;
    std::vector<std::string> texts;

    bool has(char32_t point) const {
        return point >= first_private && point - first_private < texts.size();
    }
    const std::string& known(char32_t point) const { return texts[point - first_private]; }
    std::string text(char32_t point) const {
        if (has(point)) return known(point);
        std::string text;
        append_code_point(text, point);
        return text;
    }
    // Returns the code point for `text`, a new one if needed. Returns 0 if the book is full.
    char32_t code_of(std::string_view text) {
        char32_t code = first_private;
        for (const std::string& known : texts) {
            if (known == text) return code;
            ++code;
        }
        if (code > last_private) return 0;
        texts.push_back(std::string(text));
        return code;
    }
};

// Returns the book of the face. Null if the face has no painter.
GlyphBook* glyph_book(const ImFont& face);

}  // namespace catcow
