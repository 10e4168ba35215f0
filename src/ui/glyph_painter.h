#pragma once

#include <string>

#include <imgui.h>

namespace catcow {

// A picture of what a reader sees as one character, or of a short word of joined letters. Units:
// pixels. The pen starts on the base line at (0, 0). y points down.
struct PaintedGlyph {
    int width = 0, height = 0;     // of the picture; 0 if it is blank
    float left = 0, top = 0;       // upper left corner of the picture
    float advance = 0;             // how far the pen moves
    ImVector<unsigned char> rgba;  // 4 bytes per pixel, row by row, alpha not premultiplied; ink
                                   // is white, emoji have their own colours
};

// Paints characters that the shipped fonts lack. The browser has fonts for the scripts that its
// user reads.
class GlyphPainter {
public:
    GlyphPainter() = default;
    GlyphPainter(const GlyphPainter&) = delete;
    GlyphPainter& operator=(const GlyphPainter&) = delete;
    virtual ~GlyphPainter() = default;
    // `em`: the font size in pixels. Returns false if nothing can be painted here.
    virtual bool paint(const std::string& text, bool bold, float em, PaintedGlyph& glyph) = 0;
};

}  // namespace catcow
