#pragma once

#include "ui/glyph_painter.h"

namespace catcow {

// Returns a painter that uses the fonts of the browser, on a 2D canvas. The page creates the canvas
// on first use.
GlyphPainter& canvas_painter();

}  // namespace catcow
