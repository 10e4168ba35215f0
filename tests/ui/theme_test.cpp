#include "ui/theme.h"

#include <gtest/gtest.h>

namespace catcow {
namespace {

constexpr double text_ratio = 4.5;     // WCAG 2.2, 1.4.3
constexpr double graphic_ratio = 3.0;  // 1.4.11, and text of 24 px and more

TEST(Theme, EveryPairOfTextAndGroundInUseIsLegible) {
    for (const ThemeName name : {ThemeName::light, ThemeName::dark, ThemeName::contrast}) {
        const Palette& p = palette(name);
        for (const Colour ground : {p.paper, p.surface}) {
            EXPECT_GE(contrast(p.ink, ground), text_ratio);
            EXPECT_GE(contrast(p.quiet, ground), text_ratio);
            EXPECT_GE(contrast(p.accent, ground), graphic_ratio);
            EXPECT_GE(contrast(p.stop, ground), graphic_ratio);
        }
        EXPECT_GE(contrast(p.on_accent, p.accent), text_ratio);
        EXPECT_GE(contrast(p.on_stop, p.stop), text_ratio);
        // In high contrast the label of a faint button was white on white.
        EXPECT_GE(contrast(p.quiet, faint_ground(p)), text_ratio);
        EXPECT_GE(contrast(p.inhale, p.paper), graphic_ratio) << "the word Inhale is 44 points";
        EXPECT_GE(contrast(p.exhale, p.paper), graphic_ratio);
        EXPECT_GE(contrast(p.accent, p.paper), text_ratio) << "names in the nav bar are small";
        EXPECT_GE(contrast(p.accent, p.surface), text_ratio);
    }
}

TEST(Theme, ContrastIsThatOfTheStandard) {
    EXPECT_NEAR(contrast(0x000000, 0xFFFFFF), 21.0, 1e-9);
    EXPECT_NEAR(contrast(0x777777, 0xFFFFFF), 4.48, 0.01);
    EXPECT_NEAR(contrast(0x123456, 0x123456), 1.0, 1e-9);
}

TEST(Theme, TextGrowsToTwiceItsSizeAndDisplayTypeToThirteenTenths) {
    EXPECT_FLOAT_EQ(points(Type::body, 200), 32);
    EXPECT_FLOAT_EQ(points(Type::body, 80), 12.8F);
    EXPECT_FLOAT_EQ(points(Type::count, 200), 72 * 1.3F);
    for (int percent = 80; percent <= 200; percent += 10)
        EXPECT_GE(points(Type::title, percent), points(Type::lead, percent))
            << "the title of a page and those of its cards at " << percent;
    EXPECT_FLOAT_EQ(points(Type::word, 100), 44);
    EXPECT_FLOAT_EQ(points(Type::body, 900), 32) << "clamped";
}

}  // namespace
}  // namespace catcow
