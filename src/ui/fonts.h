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

// TTF files: regular, bold, icons. The bytes must stay as long as the ImGui context, which must be
// the current one. Glyphs are baked when they are first drawn, at the size and pixel ratio in use.
// What the text faces lack is painted, if there is a painter; it must stay as long as the context.
Result<Fonts> add_fonts(const std::array<std::span<const unsigned char>, 3>& files,
                        GlyphPainter* painter = nullptr);

}  // namespace catcow
