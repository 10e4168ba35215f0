#include "base/json_text.h"

#include <gtest/gtest.h>

#include <cmath>

namespace catcow {
namespace {

std::string number(double value) { return JsonText().number(value).take(); }

TEST(JsonText, CommasComeByThemselves) {
    JsonText json;
    json.open('{').key("a").number(1).key("b").open('[').text("x").boolean(true).open('{').close(
        '}');
    json.close(']').key("c").text("").close('}');
    EXPECT_EQ(json.take(), R"({"a":1,"b":["x",true,{}],"c":""})");
}

TEST(JsonText, WhateverIsInATextItStaysOneText) {
    EXPECT_EQ(JsonText().text("a \"b\" \\ \n\x01 é").take(), R"("a \"b\" \\ \u000a\u0001 é")");
}

TEST(JsonText, NumbersHaveAtMostThreeDecimals) {
    EXPECT_EQ(number(0), "0");
    EXPECT_EQ(number(-2.5), "-2.5");
    EXPECT_EQ(number(0.05), "0.05");
    EXPECT_EQ(number(1234567.8915), "1234567.892");
    EXPECT_EQ(number(-0.0001), "0");
    EXPECT_EQ(number(HUGE_VAL), "0");
    EXPECT_EQ(number(std::nan("")), "0");
    EXPECT_EQ(number(1000), "1000");
}

}  // namespace
}  // namespace catcow
