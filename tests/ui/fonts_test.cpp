#include <gtest/gtest.h>

#include "base/utf8.h"
#include "support/headless.h"
#include "ui/glyphs.h"

// The shipped fonts (build/fonts): which letters they have, and the letters' widths and heights.

namespace catcow::testing {
namespace {

struct Language {
    const char* name;
    const char* letters;  // letters beyond A to Z
};

const Language languages[] = {
    {"Albanian", "ÇËçë"},
    {"Catalan", "ÀÇÈÉÍÏÒÓÚÜàçèéíïòóúü·"},
    {"Czech", "ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽáčďéěíňóřšťúůýž"},
    {"Danish and Norwegian", "ÆØÅÉæøåé"},
    {"Dutch", "ÁÉËÏÓÖÜÈÊáéëïóöüèêĲĳ"},
    {"Estonian", "ÄÕÖÜŠŽäõöüšž"},
    {"Faroese and Icelandic", "ÁÐÉÍÓÚÝÞÆØÖáðéíóúýþæøö"},
    {"Finnish and Swedish", "ÅÄÖåäö"},
    {"French", "ÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸàâæçèéêëîïôœùûüÿ"},
    {"German", "ÄÖÜẞäöüß"},
    {"Hungarian", "ÁÉÍÓÖŐÚÜŰáéíóöőúüű"},
    {"Irish and Scottish Gaelic", "ÁÉÍÓÚÀÈÌÒÙáéíóúàèìòù"},
    {"Italian", "ÀÈÉÌÎÒÓÙÚàèéìîòóùú"},
    {"Latvian", "ĀČĒĢĪĶĻŅŠŪŽāčēģīķļņšūž"},
    {"Lithuanian", "ĄČĘĖĮŠŲŪŽąčęėįšųūž"},
    {"Maltese", "ĊĠĦŻċġħż"},
    {"Polish", "ĄĆĘŁŃÓŚŹŻąćęłńóśźż"},
    {"Portuguese", "ÀÁÂÃÇÉÊÍÓÔÕÚàáâãçéêíóôõú"},
    {"Romanian", "ĂÂÎȘȚŞŢăâîșțşţ"},
    {"Slovak", "ÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽáäčďéíĺľňóôŕšťúýž"},
    {"Slovene, Croatian, Bosnian, Serbian", "ČĆĐŠŽčćđšž"},
    {"Sorbian", "ČĆĚŁŃÓŘŔŠŚŽŹčćěłńóřŕšśžź"},
    {"Spanish, Basque, Galician", "ÁÉÍÑÓÚÜáéíñóúüªº¿¡"},
    {"Turkish", "ÇĞİÖŞÜçğıöşü"},
    {"Welsh", "ÂÊÎÔÛŴŶÀÈÌÒÙẀỲÁÉÍÓÚẂÝÄËÏÖÜẄŸâêîôûŵŷàèìòùẁỳáéíóúẃýäëïöüẅÿ"},
    {"punctuation", "–—‘’‚“”„†‡•…‰‹›«»€£§©®°±×÷−≈≤≥½¼¾²³"},
};

class ShippedFonts : public ::testing::Test {
protected:
    std::array<ImFont*, 2> faces() const { return {window.fonts.regular, window.fonts.bold}; }
    Headless window;
};

TEST_F(ShippedFonts, HaveEveryLetterOfWesternAndCentralEurope) {
    for (ImFont* face : faces()) {
        for (ImWchar point = ' '; point <= '~'; ++point) EXPECT_TRUE(face->IsGlyphInFont(point));
        for (const Language& language : languages) {
            for (std::string_view rest = language.letters; !rest.empty();) {
                const std::string_view before = rest;
                const auto point = static_cast<ImWchar>(take_code_point(rest).value_or(0));
                EXPECT_TRUE(face->IsGlyphInFont(point))
                    << language.name << ": " << before.substr(0, before.size() - rest.size());
            }
        }
    }
}

TEST_F(ShippedFonts, HaveDigitsOfOneWidth) {
    window.begin();
    for (ImFont* face : faces()) {
        ImFontBaked* const baked = face->GetFontBaked(100);
        for (ImWchar digit = '1'; digit <= '9'; ++digit) {
            EXPECT_EQ(baked->GetCharAdvance(digit), baked->GetCharAdvance('0'));
        }
    }
    window.end(0, {});
}

unsigned number(std::string_view bytes, std::size_t at, std::size_t length) {
    unsigned value = 0;
    for (std::size_t i = 0; i < length; ++i) {
        value = value << 8 | static_cast<std::uint8_t>(bytes[at + i]);
    }
    return value;
}

std::string_view table(std::string_view font, std::string_view tag) {
    for (std::size_t entry = 12; entry < 12 + 16 * number(font, 4, 2); entry += 16) {
        if (font.substr(entry, 4) == tag) return font.substr(number(font, entry + 8, 4));
    }
    return {};
}

// A size of 16 drew letters of 12.3 pixels: Dear ImGui takes it as the height of a line.
TEST_F(ShippedFonts, AreAsLargeAsTheirSizeSays) {
    for (const char* name : {"regular", "bold", "icons"}) {
        std::ifstream file(std::string(CATCOW_SOURCE_DIR "/build/fonts/") + name + ".ttf",
                           std::ios::binary);
        const std::string font{std::istreambuf_iterator<char>(file), {}};
        const unsigned em = number(table(font, "head"), 18, 2);
        const unsigned ascent = number(table(font, "hhea"), 4, 2);
        const unsigned descent = 0x10000 - number(table(font, "hhea"), 6, 2);
        EXPECT_EQ(ascent + descent, em) << name;
    }
}

}  // namespace
}  // namespace catcow::testing
