#include "ui/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace catcow {
namespace {

constexpr Palette light{0xFAF6F0, 0xFFFFFF, 0x22302B, 0x5A6A62, 0x1B6F61, 0xFFFFFF,
                        0x1F6FA8, 0xB2542E, 0xA83A2B, 0xFFFFFF, 0xE4DDD2, false};
constexpr Palette dark{0x121816, 0x1B2421, 0xEDF3F0, 0x9FB0A8, 0x6FD0BB, 0x10201B,
                       0x7FC4F2, 0xF0A27A, 0xFF9C8C, 0x2A0F0A, 0x2E3A36, false};
constexpr Palette contrast_palette{0x000000, 0x000000, 0xFFFFFF, 0xFFFFFF, 0xFFE45C, 0x000000,
                                   0x7FD0FF, 0xFFB37A, 0xFF9C8C, 0x000000, 0xFFFFFF, true};

// Returns the relative luminance of WCAG 2.2.
double luminance(Colour colour) {
    const auto channel = [&](int shift) {
        const double value = static_cast<double>((colour >> shift) & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}

}  // namespace

const Palette& palette(ThemeName name) {
    switch (name) {
        case ThemeName::dark: return dark;
        case ThemeName::contrast: return contrast_palette;
        case ThemeName::light: break;
    }
    return light;
}

Colour faint_ground(const Palette& palette) {
    if (palette.strong_borders) return palette.surface;
    // Each channel is in the middle between the two.
    const Colour one = palette.line, other = palette.surface;
    return (one & other) + (((one ^ other) & 0xFEFEFE) >> 1);
}

double contrast(Colour one, Colour other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

float points(Type type, int percent) {
    static constexpr std::array<float, 6> sizes{14, 16, 20, 28, 44, 72};
    const bool display = type >= Type::title;
    const auto scale = static_cast<float>(std::clamp(percent, 80, 200)) / 100.0F;
    const auto size = [&](Type of, float by) { return sizes[static_cast<std::size_t>(of)] * by; };
    // Large words grow less, but the title of a page is never smaller than those of its cards.
    if (!display) return size(type, scale);
    return std::max(size(type, std::min(scale, 1.3F)), size(Type::lead, scale));
}

}  // namespace catcow
