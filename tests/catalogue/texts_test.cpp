#include "catalogue/texts.h"

#include <gtest/gtest.h>

namespace catcow {

namespace {

Texts texts(const std::string& json) {
    auto loaded = Texts::load({"text/xx.json", json});
    EXPECT_TRUE(loaded.ok()) << loaded.error().message;
    return loaded.value();
}

std::string fault(const std::string& json) {
    const auto loaded = Texts::load({"text/xx.json", json});
    return loaded.ok() ? "loads" : loaded.error().message;
}

}  // namespace

TEST(Texts, JoinKeysWithDotsAndCountLists) {
    const Texts words = texts(R"({"player": {"pause": "Pause"}, "stop": ["One", "Two"]})");
    EXPECT_EQ(words("player.pause"), "Pause");
    EXPECT_EQ(words("stop.2"), "Two");
    EXPECT_EQ(words.list("stop"), (std::vector<std::string_view>{"One", "Two"}));
    EXPECT_TRUE(words.list("gone").empty());
    EXPECT_EQ(words.keys(), (std::vector<std::string>{"player.pause", "stop.1", "stop.2"}));
}

TEST(Texts, ShowTheKeyWhereAWordIsMissing) {
    const Texts words = texts("{}");
    EXPECT_FALSE(words.has("player.pause"));
    EXPECT_EQ(words("player.pause"), "player.pause");
}

TEST(Texts, FillPlacesOnceAndLeaveUnknownOnes) {
    const Texts words = texts(R"({"a": "{side} leg, {other} arm, {side} hand, {what}, {"})");
    EXPECT_EQ(words.format("a", {{"side", "left"}, {"other", "right"}}),
              "left leg, right arm, left hand, {what}, {");
    EXPECT_EQ(words.format("a", {{"side", "{other}"}, {"other", "right"}}),
              "{other} leg, right arm, {other} hand, {what}, {")
        << "a value is never looked into";
}

TEST(Texts, CountOneAndOthers) {
    const Texts words =
        texts(R"({"left": {"one": "{n} breath left", "other": "{n} breaths left"}})");
    EXPECT_EQ(words.count("left", 1), "1 breath left");
    EXPECT_EQ(words.count("left", 0), "0 breaths left");
    EXPECT_EQ(words.count("left", 12), "12 breaths left");
}

TEST(Texts, KnowTheirLanguage) {
    EXPECT_EQ(Texts::load({"text/de.json", "{}"}).value().language(), "de");
}

TEST(Texts, OfAnotherLanguageComeWithKeysOrInTheirOrder) {
    const Texts english = texts(R"({"b": ["One", "Two"], "a": {"other": "x"}, "a-b": "y"})");
    ASSERT_EQ(english.keys(), (std::vector<std::string>{"a-b", "a.other", "b.1", "b.2"}));
    for (const char* json :
         {R"({"a": {"other": "X"}, "a-b": "Y", "b": ["Eins", "Zwei"]})", "Y\nX\nEins\nZwei\n"}) {
        const auto german = Texts::load_like(english, {"text/de.json", json});
        ASSERT_TRUE(german.ok()) << json;
        EXPECT_EQ(german.value().keys(), english.keys());
        EXPECT_EQ(german.value()("a-b"), "Y");
        EXPECT_EQ(german.value().list("b"), (std::vector<std::string_view>{"Eins", "Zwei"}));
        EXPECT_EQ(german.value().language(), "de");
    }
}

TEST(Texts, OfAnotherLanguageAreAllOrNone) {
    const Texts english = texts(R"({"a": "A", "b": "B"})");
    const auto refused = [&](const char* json) {
        const auto loaded = Texts::load_like(english, {"text/de.json", json});
        return loaded.ok() ? "loads" : loaded.error().message;
    };
    EXPECT_EQ(refused(R"({"a": "A"})"), "text/de.json: b: is missing");
    EXPECT_EQ(refused(R"({"a": "A", "b": "B", "c": "C"})"), "text/de.json: has too many texts");
    for (const char* const cut : {"", "A\n", "A\nB", "A\nB\nC\n", "A\nB\n\n", "<html>"})
        EXPECT_EQ(refused(cut), "text/de.json: has not as many texts") << cut;
    EXPECT_EQ(refused("{"), "text/de.json: is not valid JSON");
}

TEST(Texts, ThatAreTheSameInAnotherLanguageAreNotSentAgain) {
    const Texts english = texts(R"({"a": "A", "b": "B"})");
    const auto german = Texts::load_like(english, {"text/de.txt", "\nBe\n"});
    ASSERT_TRUE(german.ok());
    EXPECT_EQ(german.value()("a"), "A");
    EXPECT_EQ(german.value()("b"), "Be");
}

TEST(Texts, RefuseWhatIsNotAText) {
    EXPECT_EQ(fault("[]"), "text/xx.json: must be an object");
    EXPECT_EQ(fault("{"), "text/xx.json: is not valid JSON");
    EXPECT_EQ(fault(R"({"a": {"b": 1}})"),
              "text/xx.json: a.b: must be a text, a list or an object");
    EXPECT_EQ(fault(R"({"a": ""})"), "text/xx.json: a: is empty");
    EXPECT_EQ(fault(R"({"a": {"b": "x"}, "a.b": "y"})"), "text/xx.json: a.b: is there twice");
}

}  // namespace catcow
