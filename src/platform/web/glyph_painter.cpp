#include "platform/web/glyph_painter.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "platform/web/page.h"

namespace catcow {
namespace {

class CanvasPainter : public GlyphPainter {
public:
    bool paint(const std::string& text, bool bold, float em, PaintedGlyph& glyph) override {
        std::array<float, 5> shape{};
        unsigned char* const pixels = page_glyph(text.c_str(), bold, em, shape.data());
        if (!pixels) return false;
        glyph.width = static_cast<int>(shape[0]);
        glyph.height = static_cast<int>(shape[1]);
        glyph.left = shape[2];
        glyph.top = shape[3];
        glyph.advance = shape[4];
        glyph.rgba.resize(4 * glyph.width * glyph.height);
        std::copy_n(pixels, glyph.rgba.Size, glyph.rgba.Data);
        std::free(pixels);
        return true;
    }
};

}  // namespace

GlyphPainter& canvas_painter() {
    static CanvasPainter painter;
    return painter;
}

}  // namespace catcow
