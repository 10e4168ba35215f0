#pragma once

#include "ui/glyph_painter.h"

namespace catcow {

// Paints with the browser's own fonts, on a 2D canvas that the page makes when it is first needed.
GlyphPainter& canvas_painter();

}  // namespace catcow
