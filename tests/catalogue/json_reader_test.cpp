#include "catalogue/json_reader.h"

#include <gtest/gtest.h>

namespace catcow {

namespace {

JsonReader read(std::string_view text) { return JsonReader::parse(text, "a.json"); }

// Returns the fault that `reading` leaves in the reader, or an empty text.
template <class Reading>
std::string fault_of(std::string_view text, Reading reading) {
    const JsonReader json = read(text);
    reading(json);
    return json.ok() ? "" : json.error().message;
}

}  // namespace

TEST(JsonReader, ReadsEveryKindOfValue) {
    const JsonReader json = read(R"({"text": "a", "whole": -3, "part": 2.5, "yes": true,
                                     "inner": {"text": "b"}, "list": ["c", "d"]})");
    std::string listed;
    json.for_each("list", [&](const JsonReader& element) { listed += element.as_text(); });
    EXPECT_EQ(json.text("text"), "a");
    EXPECT_EQ(json.integer("whole", -5, 5), -3);
    EXPECT_DOUBLE_EQ(json.number("part", 0, 10), 2.5);
    EXPECT_DOUBLE_EQ(json.number("whole", -5, 5), -3);
    EXPECT_TRUE(json.boolean("yes", false));
    EXPECT_EQ(json.object("inner").text("text"), "b");
    EXPECT_EQ(listed, "cd");
    EXPECT_TRUE(json.ok());
}

TEST(JsonReader, GivesTheFallbackOnlyForWhatIsMissing) {
    const JsonReader json = read(R"({"there": 1})");
    EXPECT_EQ(json.text("gone", "x"), "x");
    EXPECT_EQ(json.integer("gone", 0, 9, 7), 7);
    EXPECT_DOUBLE_EQ(json.number("gone", 0, 9, 7.5), 7.5);
    EXPECT_TRUE(json.boolean("gone", true));
    EXPECT_TRUE(json.ok());
    json.text("there", "x");
    EXPECT_EQ(json.error().message, "a.json: there: must be a text");
}

TEST(JsonReader, NamesFileFieldAndReasonOfTheFirstFaultOnly) {
    const JsonReader json = read(R"({"pose": {"steps": [{"at": 1}]}, "number": "x"})");
    json.object("pose").for_each("steps", [](const JsonReader& step) { step.text("at"); });
    json.integer("number", 0, 9);
    EXPECT_EQ(json.error().message, "a.json: pose.steps[1].at: must be a text");
}

TEST(JsonReader, RefusesWrongTypesWithoutStopping) {
    EXPECT_EQ(fault_of("{]", [](auto&) {}), "a.json: is not valid JSON");
    EXPECT_EQ(fault_of("", [](auto&) {}), "a.json: is not valid JSON");
    EXPECT_EQ(fault_of("{\"a\": \"\xff\"}", [](auto&) {}), "a.json: is not valid JSON");
    EXPECT_EQ(fault_of("[]", [](auto& json) { json.text("a"); }), "a.json: must be an object");
    EXPECT_EQ(fault_of("null", [](auto& json) { json.only({}); }), "a.json: must be an object");
    EXPECT_EQ(fault_of("{}", [](auto& json) { json.text("a"); }), "a.json: a: is missing");
    EXPECT_EQ(fault_of("{}", [](auto& json) { json.object("a").text("b"); }),
              "a.json: a: is missing");
    EXPECT_EQ(fault_of(R"({"a": []})", [](auto& json) { json.object("a"); }),
              "a.json: a: must be an object");
    EXPECT_EQ(fault_of(R"({"a": {}})", [](auto& json) { json.for_each("a", [](auto&) {}); }),
              "a.json: a: must be a list");
    EXPECT_EQ(fault_of(R"({"a": 1.5})", [](auto& json) { json.integer("a", 0, 9); }),
              "a.json: a: must be a whole number");
    EXPECT_EQ(fault_of(R"({"a": "1"})", [](auto& json) { json.number("a", 0, 9); }),
              "a.json: a: must be a number");
    EXPECT_EQ(fault_of(R"({"a": 1})", [](auto& json) { json.boolean("a", false); }),
              "a.json: a: must be true or false");
    EXPECT_EQ(fault_of(R"({"a": 1, "b": 2})", [](auto& json) { json.only({"a"}); }),
              "a.json: b: is not a known field");
}

TEST(JsonReader, RefusesNumbersOutOfRange) {
    const auto whole = [](auto& json) { json.integer("a", 1, 9); };
    EXPECT_EQ(fault_of(R"({"a": 10})", whole), "a.json: a: must be 1 to 9");
    EXPECT_EQ(fault_of(R"({"a": -1})", whole), "a.json: a: must be 1 to 9");
    EXPECT_EQ(fault_of(R"({"a": 18446744073709551615})", whole), "a.json: a: must be 1 to 9");
    EXPECT_EQ(fault_of(R"({"a": 1e999})", whole), "a.json: is not valid JSON");
    EXPECT_EQ(fault_of(R"({"a": 2.25})", [](auto& json) { json.number("a", 0.5, 2); }),
              "a.json: a: must be 0.5 to 2");
}

TEST(JsonReader, RefusesWhatIsNotExactlyOneValue) {
    for (const char* text :
         {"{} {}", "{}x", "[1,]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{1:2}", "[1 2]", "[",
          "{\"a\":[}", "nul", "01", "1.", "-", "\"\\ud800\"", "'a'", "// a"}) {
        EXPECT_EQ(fault_of(text, [](auto&) {}), "a.json: is not valid JSON") << text;
    }
}

TEST(JsonReader, GoesAHundredLevelsDeepAndNoFurther) {
    const auto nested = [](std::size_t levels) {
        std::string text;
        for (std::size_t i = 0; i < levels; ++i) text += i % 2 == 0 ? "[" : "{\"a\":";
        for (std::size_t i = levels; i > 0; --i)
            text += i % 2 == 1 ? "]" : (i == levels ? "0}" : "}");
        return text;
    };
    EXPECT_TRUE(read(nested(100)).ok());
    EXPECT_FALSE(read(nested(101)).ok());
    EXPECT_FALSE(read(std::string(1'000'000, '[')).ok());
}

TEST(JsonReader, TakesTheLastOfTwoMembersOfOneName) {
    EXPECT_EQ(read(R"({"a": {"b": 1}, "a": {"c": 2}})").object("a").keys(),
              std::vector<std::string>{"c"});
}

TEST(JsonReader, ReadsNestedValuesIntoTheirPlaces) {
    EXPECT_EQ(
        read(R"([{"a": [1, [2.5, {"b": null}], {}], "c": [[]]}, "d", false, -7])").value().dump(),
        R"([{"a":[1,[2.5,{"b":null}],{}],"c":[[]]},"d",false,-7])");
}

}  // namespace catcow
