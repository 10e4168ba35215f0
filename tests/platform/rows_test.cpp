#include "platform/web/rows.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

namespace catcow {
namespace {

using nlohmann::json;

TEST(Rows, BothStoresAreReadInOrder) {
    Storage::Contents contents;
    ASSERT_TRUE(read_rows(R"( {"sessions" : [ {"key":"a","text":"1"}, {"text":"2","key":"b"} ],
                              "single":[{"key":"settings","text":"{}"}]} )",
                          contents));
    ASSERT_EQ(contents.sessions.size(), 2U);
    EXPECT_EQ(contents.sessions[1].key, "b");
    EXPECT_EQ(contents.sessions[1].text, "2");
    ASSERT_EQ(contents.single.size(), 1U);
    EXPECT_EQ(contents.single[0].key, "settings");
}

TEST(Rows, NothingStoredIsFine) {
    for (const char* empty : {"{}", R"({"sessions":[],"single":[]})", R"({"other":[]})"}) {
        Storage::Contents contents;
        EXPECT_TRUE(read_rows(empty, contents)) << empty;
        EXPECT_TRUE(contents.sessions.empty() && contents.single.empty());
    }
}

TEST(Rows, EveryEscapeIsUndoneAndHalfAPairIsReplaced) {
    Storage::Contents contents;
    ASSERT_TRUE(read_rows(
        R"({"sessions":[{"key":"k","text":"a\"\\\/\b\f\n\r\t\u00e9\u732b\uD83D\ude00\ud83dx\udc00"}]})",
        contents));
    EXPECT_EQ(contents.sessions[0].text, "a\"\\/\b\f\n\r\té猫😀\xEF\xBF\xBDx\xEF\xBF\xBD");
}

TEST(Rows, WhateverAPageWritesIsReadBack) {
    std::mt19937 random(1);
    static const std::vector<std::string> letters{
        "a", "\"", "\\", "\n", "ü", "猫", "🐈", "/", "{", "]", ",", "\x01", std::string(1, '\0')};
    for (int i = 0; i < 2000; ++i) {
        std::string text;
        for (std::size_t length = random() % 20; length > 0; --length) {
            text += letters[random() % letters.size()];
        }
        const json page{{"sessions", json::array({{{"key", text}, {"text", text}}})},
                        {"single", json::array()}};
        Storage::Contents contents;
        ASSERT_TRUE(read_rows(page.dump(-1, ' ', i % 2 == 0), contents));
        EXPECT_EQ(contents.sessions[0].key, text);
        EXPECT_EQ(contents.sessions[0].text, text);
    }
}

TEST(Rows, AnyCutIsRefused) {
    const std::string whole = R"({"sessions":[{"key":"k","text":"\u00e9\n"}],"single":[]})";
    for (std::size_t length = 0; length < whole.size(); ++length) {
        Storage::Contents contents;
        EXPECT_FALSE(read_rows(std::string_view(whole).substr(0, length), contents)) << length;
    }
}

TEST(Rows, AnythingElseIsRefused) {
    for (const char* bad :
         {"[]", "null", R"({"sessions":{}})", R"({"sessions":[}]})", R"({"sessions":[{"key":1}]})",
          R"({"sessions":[{"key":"\u12"}]})", R"({"sessions":[{"key":"\x"}]})",
          R"({"sessions":[{"key" "a"}]})", R"({"sessions":[{"key":"a"},]})"}) {
        Storage::Contents contents;
        EXPECT_FALSE(read_rows(bad, contents)) << bad;
    }
}

TEST(Rows, RandomTextIsNeverFatal) {
    std::mt19937 random(2);
    const std::string alphabet = R"({}[]":,\u19afsesionkyt )";
    for (int i = 0; i < 20'000; ++i) {
        std::string text = R"({"sessions":[{"key":")";
        for (std::size_t length = random() % 30; length > 0; --length) {
            text += alphabet[random() % alphabet.size()];
        }
        Storage::Contents contents;
        read_rows(text, contents);
    }
}

}  // namespace
}  // namespace catcow
