#pragma once

#include <string>

#include <imgui.h>

namespace catcow {

// What a reader sees as one character, or a short word of joined letters, as a picture. Lengths are
// in pixels; the pen starts on the base line at (0, 0), y points down.
struct PaintedGlyph {
    int width = 0, height = 0;     // of the picture; 0 when nothing is to be seen
    float left = 0, top = 0;       // where the picture's upper left corner lies
    float advance = 0;             // how far the pen moves on
    ImVector<unsigned char> rgba;  // 4 bytes a pixel, row by row, opacity not multiplied in: white
                                   // where there is ink, or colours of their own (emoji)
};

// Paints what the fonts that ship lack. The browser's fonts have every script that its user reads.
class GlyphPainter {
public:
    GlyphPainter() = default;
    GlyphPainter(const GlyphPainter&) = delete;
    GlyphPainter& operator=(const GlyphPainter&) = delete;
    virtual ~GlyphPainter() = default;
    // `em`: the size of the font in pixels. False when nothing can be painted here.
    virtual bool paint(const std::string& text, bool bold, float em, PaintedGlyph& glyph) = 0;
};

}  // namespace catcow
