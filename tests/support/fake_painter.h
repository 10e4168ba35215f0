#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "ui/glyph_painter.h"

namespace catcow::testing {

// Paints each text as a filled box of one colour, half an em wide for each code point.
class FakePainter : public GlyphPainter {
public:
    struct Asked {
        std::string text;
        bool bold;
        float em;
    };

    bool paint(const std::string& text, bool bold, float em, PaintedGlyph& glyph) override {
        asked.push_back({text, bold, em});
        if (!able) return false;
        std::size_t points = 0;
        for (const char c : text) points += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        glyph.advance = static_cast<float>(points) * em / 2;
        glyph.width = static_cast<int>(std::ceil(glyph.advance));
        glyph.height = static_cast<int>(std::ceil(em));
        glyph.left = 0;
        glyph.top = -em;
        for (int i = 0; i < 4 * glyph.width * glyph.height; ++i) {
            glyph.rgba.push_back(colour[static_cast<std::size_t>(i % 4)]);
        }
        return true;
    }
    std::vector<std::string> texts() const {
        std::vector<std::string> all;
        for (const Asked& each : asked) all.push_back(each.text);
        return all;
    }

    std::vector<Asked> asked;
    std::vector<std::uint8_t> colour{255, 255, 255, 255};
    bool able = true;
};

}  // namespace catcow::testing
