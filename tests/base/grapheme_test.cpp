#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/grapheme.h"

namespace catcow {
namespace {

std::vector<std::string> graphemes(std::string_view text) {
    std::vector<std::string> all;
    while (!text.empty()) {
        const std::size_t length = grapheme_length(text);
        all.emplace_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return all;
}
using List = std::vector<std::string>;

TEST(Grapheme, ALetterKeepsItsAccents) {
    EXPECT_EQ(graphemes("ae\u0301\u0323z"), (List{"a", "e\u0301\u0323", "z"}));
    EXPECT_EQ(graphemes("שָׁלוֹם"), (List{"שָׁ", "ל", "וֹ", "ם"}));
    EXPECT_EQ(graphemes("が"), (List{"が"}));
}

TEST(Grapheme, ASyllableKeepsItsVowelsAndItsStackedConsonants) {
    EXPECT_EQ(graphemes("नमस्ते"), (List{"न", "म", "स्ते"}));
    EXPECT_EQ(graphemes("ที่นี่"), (List{"ที่", "นี่"}));
    EXPECT_EQ(graphemes("ខ្មែរ"), (List{"ខ្មែ", "រ"}));
    EXPECT_EQ(graphemes("\u1112\u1161\u11AB\u1100\u1173\u11AF"),
              (List{"\u1112\u1161\u11AB", "\u1100\u1173\u11AF"}));  // decomposed Hangul
}

TEST(Grapheme, AnEmojiKeepsItsSkinItsFamilyAndItsFlag) {
    EXPECT_EQ(graphemes("🧘🏽‍♀️👨‍👩‍👧!"),
              (List{"🧘🏽‍♀️", "👨‍👩‍👧", "!"}));
    EXPECT_EQ(graphemes("🇨🇿🇸🇰🇦"), (List{"🇨🇿", "🇸🇰", "🇦"}));
    EXPECT_EQ(graphemes("1️⃣2"), (List{"1️⃣", "2"}));
    EXPECT_EQ(graphemes("🏴󠁧󠁢󠁷󠁬󠁳󠁿"), (List{"🏴󠁧󠁢󠁷󠁬󠁳󠁿"}));
}

TEST(Grapheme, PlainLettersAndBrokenBytesStandAlone) {
    EXPECT_EQ(graphemes("ab\n\u0301"), (List{"a", "b", "\n", "\u0301"}));
    EXPECT_EQ(graphemes("\xFF\x80"), (List{"\xFF", "\x80"}));
    EXPECT_EQ(grapheme_length(""), 0U);
}

TEST(Grapheme, AHeapOfAThousandAccentsIsNotOneCharacter) {
    std::string text = "a";
    for (int i = 0; i < 1000; ++i) text += "\u0301";
    for (const std::string& each : graphemes(text)) EXPECT_LE(each.size(), 2U * 24);
}

}  // namespace
}  // namespace catcow
