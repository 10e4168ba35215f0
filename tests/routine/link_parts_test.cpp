#include <gtest/gtest.h>

#include "routine/base64url.h"
#include "routine/crc16.h"
#include "routine/title.h"

using namespace catcow;
using namespace std::string_literals;

namespace {

std::vector<std::uint8_t> bytes_of(std::string_view text) { return {text.begin(), text.end()}; }

TEST(Crc16, HasTheCheckValueOfItsCatalogue) {
    EXPECT_EQ(crc16(bytes_of("123456789")), 0x29B1);
    EXPECT_EQ(crc16({}), 0xFFFF);
}

TEST(Base64url, AgreesWithTheVectorsOfRfc4648) {
    const std::pair<const char*, const char*> vectors[] = {
        {"", ""},           {"f", "Zg"},          {"fo", "Zm8"},          {"foo", "Zm9v"},
        {"foob", "Zm9vYg"}, {"fooba", "Zm9vYmE"}, {"foobar", "Zm9vYmFy"}, {"\xFB\xFF\xBF", "-_-_"}};
    for (const auto& [plain, coded] : vectors) {
        EXPECT_EQ(to_base64url(bytes_of(plain)), coded);
        EXPECT_EQ(from_base64url(coded), bytes_of(plain));
    }
}

TEST(Base64url, EveryOtherSpellingIsRefused) {
    for (const char* text :
         {"Z", "Zm9vY", "Zg==", "Zh", "Zm9", "Zm 9v", "Zm+v", "Zm/v", "Zm9v\n"}) {
        EXPECT_FALSE(from_base64url(text).has_value()) << text;
    }
}

TEST(Title, AnyScriptIsWelcome) {
    for (const char* title :
         {"", "Evening", "Rücken", "猫牛", "🐈", "خلفية", "\u200fגב", "a\u0301", "\U0010FFFF"}) {
        EXPECT_EQ(title_fault(title), "") << title;
    }
}

TEST(Title, BrokenUtf8IsRefused) {
    for (const char* title :
         {"\x80", "\xC3", "\xC3(", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xED\xA0\x80",
          "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xFF", "ok\xE2\x82"}) {
        EXPECT_EQ(title_fault(title), "not valid UTF-8");
    }
}

TEST(Title, ControlCharactersAreRefused) {
    for (const std::string& title : {"\0"s, "a\nb"s, "\x1F"s, "\x7F"s, "\u0080"s, "\u009F"s,
                                     "\u2028"s, "\u202E"s, "\u2066"s}) {
        EXPECT_EQ(title_fault(title), "holds a control character");
    }
}

TEST(Title, NinetySixBytesAreTheMost) {
    EXPECT_EQ(title_fault(std::string(96, 'x')), "");
    EXPECT_EQ(title_fault(std::string(97, 'x')), "longer than 96 bytes");
}

}  // namespace
