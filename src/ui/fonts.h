#pragma once

#include <array>
#include <span>

#include <imgui.h>

#include "base/result.h"
#include "ui/glyph_painter.h"

namespace catcow {

enum class Weight { regular, bold };

struct Fonts {
    ImFont* regular = nullptr;
    ImFont* bold = nullptr;
    ImFont* icons = nullptr;
    ImFont* of(Weight weight) const { return weight == Weight::bold ? bold : regular; }
};

// Adds the TTF files (regular, bold, icons) to the current ImGui context. The bytes and the painter
// must outlive that context. Dear ImGui bakes a glyph when it is first drawn, at the size and pixel
// ratio in use. `painter` paints characters that the text faces lack. Null: they stay missing.
Result<Fonts> add_fonts(const std::array<std::span<const unsigned char>, 3>& files,
                        GlyphPainter* painter = nullptr);

}  // namespace catcow
