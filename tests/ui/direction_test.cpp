#include <gtest/gtest.h>

#include <string>

#include "ui/direction.h"

namespace catcow {
namespace {

std::u32string seen(const std::u32string& line) {
    ImVector<PlacedLetter> letters;
    for (const char32_t point : line) letters.push_back({point, direction_of(point)});
    to_visual_order(letters);
    std::u32string ordered;
    for (const PlacedLetter& letter : letters) ordered += letter.point;
    return ordered;
}

TEST(VisualOrder, ARunOfHebrewIsSeenFromRightToLeft) {
    EXPECT_EQ(seen(U"אבג"), U"גבא");
    EXPECT_EQ(seen(U"Yoga אבג דה now"), U"Yoga הד גבא now");
}

TEST(VisualOrder, TextThatRunsToTheRightStaysAsItIs) {
    for (const char32_t* line : {U"Two breaths (slow)", U"朝のヨガ 10 分", U"Утро — 2.5", U""}) {
        EXPECT_EQ(seen(line), line);
    }
}

TEST(VisualOrder, NumbersAmongRightToLeftLettersReadToTheRight) {
    EXPECT_EQ(seen(U"אב 10:30 גד"), U"דג 10:30 בא");
    EXPECT_EQ(seen(U"אב 25"), U"25 בא");
    EXPECT_EQ(seen(U"25 אב"), U"25 בא");
}

TEST(VisualOrder, BracketsOpenTowardsWhatTheyHold) {
    EXPECT_EQ(seen(U"\u05D0\u05D1 (\u05D2) \u05D3"), U"\u05D3 (\u05D2) \u05D1\u05D0");
    EXPECT_EQ(seen(U"\u05D0 10 (\u05D2\u05D3) x"), U"(\u05D3\u05D2) 10 \u05D0 x");
    EXPECT_EQ(seen(U"(\u05D0\u05D1) \u05D2"), U"(\u05D1\u05D0) \u05D2");
    EXPECT_EQ(seen(U"Yoga (\u05D0\u05D1)"), U"Yoga (\u05D1\u05D0)");
    EXPECT_EQ(seen(U"\u05D0\u05D1 (now) \u05D2"), U"\u05D1\u05D0 (now) \u05D2");
}

TEST(VisualOrder, SpacesAtTheEndsOfARunStayOutside) {
    EXPECT_EQ(seen(U"a אב b"), U"a בא b");
    EXPECT_EQ(seen(U" אב!"), U" בא!");
}

TEST(VisualOrder, TwoRunsKeepTheirPlaces) { EXPECT_EQ(seen(U"אב x גד"), U"בא x דג"); }

}  // namespace
}  // namespace catcow
