#pragma once

#include <cstdint>

namespace catcow {

using Colour = std::uint32_t;  // 0xRRGGBB

// The colours in use. Light is "dawn", dark is "dusk"; contrast is for those who asked the system
// for it. tests/ui/theme_test.cpp computes the contrast of every pair that is drawn.
struct Palette {
    Colour paper, surface, ink, quiet, accent, on_accent, inhale, exhale, stop, on_stop, line;
    bool strong_borders;
};

enum class ThemeName { light, dark, contrast };
const Palette& palette(ThemeName name);

// WCAG 2.2 contrast ratio, 1..21.
double contrast(Colour one, Colour other);

enum class Type { caption, body, lead, title, word, count };
// Points at 100 %. Text grows with `percent` (80..200); display sizes to at most 130 %.
float points(Type type, int percent);

// The 8-point grid.
inline constexpr float unit = 8;
inline constexpr float target = 48;      // least height of anything that is pressed
inline constexpr float big_target = 72;  // Pause
inline constexpr float corner = 18;
inline constexpr float widest_column = 560;  // under 60 characters a line

}  // namespace catcow
