#include <gtest/gtest.h>

#include "base/utf8.h"

namespace catcow {
namespace {

TEST(Utf8, EveryCodePointIsWrittenAsItIsRead) {
    for (char32_t point = 1; point <= 0x10FFFF; ++point) {
        if (point >= 0xD800 && point <= 0xDFFF) continue;
        std::string text;
        append_code_point(text, point);
        std::string_view rest = text;
        ASSERT_EQ(take_code_point(rest), point);
        ASSERT_TRUE(rest.empty()) << std::hex << static_cast<unsigned>(point);
    }
}

TEST(Utf8, WhatFollowsABrokenCodePointIsNotLost) {
    EXPECT_EQ(clean_line("a\xE3\x81zb"), "azb");
    EXPECT_EQ(clean_line("a\xF0\x9F\xC3\xA4"), "aä");
    EXPECT_EQ(clean_line("cut \xE3\x81"), "cut ");
}

TEST(Clean, BytesThatAreNotUtf8AreLeftOut) {
    EXPECT_EQ(clean_line("\xFFtwo\x80 \xC0\xAFwords\xED\xA0\x80"), "two words");
}

TEST(Clean, NothingThatReordersOrHidesTextStays) {
    EXPECT_EQ(clean_line("pay \u202Eeerf\u202C \u2066now\u2069"), "pay eerf now");
    EXPECT_EQ(clean_line(std::string_view("a\0b\x1B[31m\x7F\u0085", 10)), "ab[31m");
}

TEST(Clean, ALineStaysOneLine) {
    EXPECT_EQ(clean_line("one\ntwo\u2028three\tfour"), "one two three four");
    EXPECT_EQ(clean_lines("one\ntwo\u2029three\tfour"), "one\ntwo\nthree four");
}

TEST(Clean, OrdinaryTextInAnyScriptIsLeftAsItIs) {
    for (const char* text : {"Úterý večer", "朝のヨガ", "صباح الخير", "بوقت می‌خوابم",
                             "👩🏽‍🦱 и 🇸🇰", "e\u0301"}) {
        EXPECT_EQ(clean_line(text), text);
        EXPECT_EQ(clean_lines(text), text);
    }
}

// A title of characters without a shape left the heading of the routine empty.
TEST(Visible, IsNoTextOfCharactersWithoutAShape) {
    for (const char* text :
         {"", " ", "\u00A0\u2003\u3000", "\u200B\u200C\u200D\u2060\uFEFF", "\u200E\u200F\u061C",
          "\u202E\u2066", "\u115F\u1160\u3164\uFFA0", "\u2800", "\u00AD\u034F\u180E",
          "\uFE0F\uFE00", "\U000E0001\U000E0020\U000E0100", "\uE000\uF8FF", "\U000F0000\U0010FFFD",
          "\U00050000", "\uFDD0\uFFFF\U0001FFFE", "\uFFFC\uFFF9", "\U0001D173", "\t\n\x7F"}) {
        EXPECT_FALSE(is_visible(text)) << text;
    }
    for (const char* text :
         {"a", " .", "\u200BI\u200B", "猫", "🐈", "\u0301", "م", "\uFFFD", "-"}) {
        EXPECT_TRUE(is_visible(text)) << text;
    }
}

}  // namespace
}  // namespace catcow
