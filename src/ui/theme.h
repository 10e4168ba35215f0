#pragma once

#include <cstdint>

namespace catcow {

using Colour = std::uint32_t;  // 0xRRGGBB

// The colours of a theme. Light is "dawn", dark is "dusk". The contrast theme is for people who
// asked their system for more contrast. tests/ui/theme_test.cpp computes the contrast of every
// drawn pair.
struct Palette {
    Colour paper, surface, ink, quiet, accent, on_accent, inhale, exhale, stop, on_stop, line;
    bool strong_borders;
};

enum class ThemeName { light, dark, contrast };
const Palette& palette(ThemeName name);

// Returns the WCAG 2.2 contrast ratio, 1..21.
// The ground of a control that does nothing now, between a line and a surface. In high contrast a line is as white as words, so only a
// thinner border tells such a control.
Colour faint_ground(const Palette& palette);
double contrast(Colour one, Colour other);

enum class Type { caption, body, lead, title, word, count };
// Returns the font size in points, scaled by `percent` (80..200). Display sizes grow to at most 130
// %.
float points(Type type, int percent);

// The 8-point grid.
inline constexpr float unit = 8;
inline constexpr float target = 48;      // least height of a control
inline constexpr float big_target = 72;  // height of Pause
inline constexpr float corner = 18;
inline constexpr float widest_column = 560;  // under 60 characters per line

}  // namespace catcow
