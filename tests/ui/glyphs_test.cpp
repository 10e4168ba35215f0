#include <gtest/gtest.h>

#include "support/fake_painter.h"
#include "support/headless.h"
#include "support/shown_screens.h"
#include "ui/glyphs.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/text.h"

// Characters that the shipped fonts lack are painted once for each size and stored in the atlas.

namespace catcow::testing {
namespace {

using List = std::vector<std::string>;

class PaintedGlyphs : public ::testing::Test {
protected:
    // Draws one line. Returns its width.
    float draw(std::string_view text, Type type = Type::body, Weight weight = Weight::regular) {
        window.begin();
        ui.begin(window.now, {}, ThemeName::light, 100);
        open_area(ui, "area", {0, 0, 390, 844}, false);
        const float width = text_width(ui, text, type, weight);
        draw_line(ui, text, 0, 0, ui.size(type), weight, 0x000000);
        close_area(ui);
        ui.end();
        window.end(0, {});
        return width;
    }
    const ImFontGlyph& glyph(ImWchar point, Type type = Type::body) {
        return *window.fonts.regular->GetFontBaked(ui.size(type))->FindGlyph(point);
    }
    std::string shown(std::string_view text) const {
        std::string mapped, ordered;
        const ImFont& face = *window.fonts.regular;
        return std::string(in_visual_order(face, for_face(face, text, mapped), ordered));
    }

    FakePainter painter;
    Headless window{&painter};
    Ui ui{shipped_texts(), window.fonts};
};

TEST_F(PaintedGlyphs, NothingIsPaintedForTextThatTheFacesHave) {
    draw("Žluťoučký kůň — “two” … 10 €");
    draw("Grüße, ação, año, œuvre, İstanbul", Type::title, Weight::bold);
    EXPECT_EQ(painter.texts(), List{});
}

TEST_F(PaintedGlyphs, ACharacterIsPaintedWhenItFirstOccurs) {
    draw("Утро");
    EXPECT_EQ(painter.texts(), (List{"У", "т", "р", "о"}));
    draw("то");
    EXPECT_EQ(painter.asked.size(), 4U);
}

TEST_F(PaintedGlyphs, EachWeightSizeAndPixelRatioIsPaintedInItsOwnPixels) {
    const auto last = [&] { return painter.asked.back(); };
    draw("ш");
    const float em = ui.size(Type::body);
    EXPECT_FALSE(last().bold);
    EXPECT_NEAR(last().em, em, 0.5F);
    draw("ш", Type::body, Weight::bold);
    EXPECT_TRUE(last().bold);
    draw("ш", Type::title);
    EXPECT_NEAR(last().em, ui.size(Type::title), 0.5F);
    ImGui::GetIO().DisplayFramebufferScale = {3, 3};
    draw("ш");
    EXPECT_NEAR(last().em, 3 * em, 1.5F);
    EXPECT_EQ(painter.asked.size(), 4U);
}

TEST_F(PaintedGlyphs, TheyAreAsLargeOnEveryPixelRatio) {
    const float width = draw("шш");
    ImGui::GetIO().DisplayFramebufferScale = {2.625F, 2.625F};
    EXPECT_NEAR(draw("шш"), width, 0.01F);
    EXPECT_NEAR(width, ui.size(Type::body), 0.5F);
}

TEST_F(PaintedGlyphs, TheyStandOnTheBaseLine) {
    draw("ш");
    window.begin();
    const ImFontBaked& baked = *window.fonts.regular->GetFontBaked(ui.size(Type::body));
    EXPECT_NEAR(glyph(U'ш').Y1, baked.Ascent, 1);
    EXPECT_NEAR(glyph(U'ш').Y0, baked.Ascent - baked.Size, 0.01F);
    EXPECT_TRUE(glyph(U'ш').Visible);
    window.end(0, {});
}

TEST_F(PaintedGlyphs, InkTakesTheColourOfTheTextAndAnEmojiKeepsItsOwn) {
    draw("ш");
    painter.colour = {240, 180, 20, 255};
    draw("☃");
    painter.colour = {254, 250, 255, 255};  // noise from a browser must not count as colour
    draw("ж");
    window.begin();
    EXPECT_FALSE(glyph(U'ш').Colored);
    EXPECT_TRUE(glyph(U'☃').Colored);
    EXPECT_FALSE(glyph(U'ж').Colored);
    const ImTextureData& atlas = *ImGui::GetIO().Fonts->TexData;
    const auto pixel = [&](const ImFontGlyph& of) {
        const int x = static_cast<int>(of.U0 * static_cast<float>(atlas.Width)) + 1;
        const int y = static_cast<int>(of.V0 * static_cast<float>(atlas.Height)) + 1;
        const auto* at =
            static_cast<const std::uint8_t*>(const_cast<ImTextureData&>(atlas).GetPixelsAt(x, y));
        return std::vector<int>(at, at + 4);
    };
    EXPECT_EQ(pixel(glyph(U'☃')), (std::vector<int>{240, 180, 20, 255}));
    EXPECT_EQ(pixel(glyph(U'ж')), (std::vector<int>{255, 255, 255, 255}));
    window.end(0, {});
}

TEST_F(PaintedGlyphs, WhatBelongsTogetherIsPaintedAsOne) {
    draw("e\u0301 👩🏽‍🦱 🇸🇰 नमस्ते");
    EXPECT_EQ(painter.texts(), (List{"e\u0301", "👩🏽‍🦱", "🇸🇰", "न", "म", "स्ते"}));
}

TEST_F(PaintedGlyphs, JoinedLettersArePaintedAsWords) {
    draw("صباح الخير، 5");
    EXPECT_EQ(painter.texts(), (List{"صباح", "الخير", "،"}));
}

TEST_F(PaintedGlyphs, ALongWordIsCutWithItsLettersStillJoined) {
    std::string word;
    for (int i = 0; i < 20; ++i) word += "ب";
    draw(word);
    const std::string eight = word.substr(0, 16);
    const std::string four = word.substr(0, 8);
    EXPECT_EQ(painter.texts(),
              (List{eight + "\u200D", "\u200D" + eight + "\u200D", "\u200D" + four}));
}

TEST_F(PaintedGlyphs, RightToLeftWordsAreInVisualOrder) {
    EXPECT_EQ(shown("Yoga שלום now"), "Yoga םולש now");
    const std::string first = shown("صباح"), second = shown("الخير");
    EXPECT_EQ(shown("a صباح الخير b"), "a " + second + " " + first + " b");
}

TEST_F(PaintedGlyphs, CodePointsOfPrivateUseAreNeverTakenForOthers) {
    const std::string emoji = shown("🧘");  // takes the first private-use code point
    EXPECT_NE(shown(emoji), emoji);
    draw("\uE000");
    EXPECT_EQ(painter.texts(), List{"\uE000"});
}

TEST_F(PaintedGlyphs, MoreCharactersThanThereIsRoomForAreStillDrawn) {
    std::string buffer;
    for (char32_t point = 0x20000; point < 0x20000 + 7000; ++point) {
        std::string text;
        text += static_cast<char>(0xF0);
        text += static_cast<char>(0x80 | (point >> 12 & 0x3F));
        text += static_cast<char>(0x80 | (point >> 6 & 0x3F));
        text += static_cast<char>(0x80 | (point & 0x3F));
        for_face(*window.fonts.regular, text, buffer);
    }
    EXPECT_GT(draw("𪛖🧘"), 0);
}

TEST_F(PaintedGlyphs, WhereNothingCanBePaintedTheFallbackIsShown) {
    painter.able = false;
    const float width = draw("ш🧘");
    EXPECT_NEAR(width, 2 * draw("?"), 0.01F);
}

TEST_F(PaintedGlyphs, AVeryWideOneIsSqueezedIntoFourEms) {
    const std::string family = "👨🏽‍👩🏽‍👧🏽‍👦🏽";
    EXPECT_LE(draw(family), 4 * ui.size(Type::body) + 0.01F);
}

TEST_F(PaintedGlyphs, TheHugeOnesAreStretched) {
    ImGui::GetIO().DisplayFramebufferScale = {3, 3};
    const float width = draw("ш", Type::count);
    EXPECT_LE(painter.asked.back().em, 160);
    EXPECT_NEAR(width, ui.size(Type::count) / 2, 0.5F);
}

TEST(WithoutAPainter, TheTextIsLeftToDearImGui) {
    Headless window;
    std::string buffer;
    const ImFont& face = *window.fonts.regular;
    EXPECT_EQ(for_face(face, "朝 🧘 שלום", buffer), "朝 🧘 שלום");
    EXPECT_EQ(in_visual_order(face, "שלום", buffer), "שלום");
}

}  // namespace
}  // namespace catcow::testing
