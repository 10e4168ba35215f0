#include <gtest/gtest.h>

#include <cctype>

#include "routine/link.h"
#include "routine/link_golden.h"
#include "routine/random_routine.h"

using namespace catcow;
using namespace catcow::testing;

namespace {

std::string detail_of(const std::string& link) { return decode_link(link).detail; }

TEST(Link, OldLinksDecodeForEver) {
    for (const GoldenLink& golden : golden_links()) {
        const LinkResult read = decode_link(golden.link);
        EXPECT_EQ(read.fault, LinkFault::none) << golden.name << ": " << read.detail;
        EXPECT_EQ(read.detail, "");
        EXPECT_TRUE(read.routine == golden.routine) << golden.name;
    }
}

TEST(Link, ARoutineHasOneLink) {
    for (const GoldenLink& golden : golden_links()) {
        const auto link = encode_link(golden.routine);
        ASSERT_TRUE(link.ok()) << link.error().message;
        EXPECT_EQ(link.value(), golden.link) << golden.name;
    }
}

TEST(Link, TheDocumentHasAllOfThem) {
    for (const GoldenLink& golden : golden_links())
        EXPECT_TRUE(in_the_document(golden.link)) << golden.name;
    for (const RefusedLink& refused : refused_links())
        EXPECT_TRUE(in_the_document(refused.link)) << refused.what;
}

TEST(Link, TwelveItemsAndATitleFitInto150Characters) {
    Routine routine = twelve_items();
    ASSERT_EQ(routine.title.size(), 24u);
    for (Item& item : routine.items) item = largest_values().items.front();
    routine.plan = RoutinePlan{3, 6};
    routine.start = 1'798'740'000;
    EXPECT_EQ(encode_link(routine).value().size(), 130u);
    routine.title = std::string(39, 'x');
    EXPECT_EQ(encode_link(routine).value().size(), 150u);
}

TEST(Link, FiveThousandRandomRoutinesComeBackAsTheyWere) {
    RandomRoutine random(2026);
    for (int i = 0; i < 5000; ++i) {
        const Routine routine = i % 2 == 0 ? random.plain() : random.whole();
        const auto link = encode_link(routine);
        ASSERT_TRUE(link.ok()) << link.error().message;
        const LinkResult read = decode_link(link.value());
        ASSERT_EQ(read.fault, LinkFault::none) << link.value() << read.detail;
        ASSERT_TRUE(read.routine == routine) << link.value();
        ASSERT_TRUE(std::isalnum(static_cast<unsigned char>(link.value().back()))) << link.value();
    }
}

TEST(Link, TheLargestRoutineIsFarFromTheLimit) {
    Routine routine = largest_values();
    routine.items.assign(most_items, routine.items.front());
    const auto link = encode_link(routine);
    ASSERT_TRUE(link.ok());
    EXPECT_LT(link.value().size() * 3, most_link_characters) << "even with each character as %XX";
    EXPECT_TRUE(decode_link(link.value()).routine == routine);
}

TEST(Link, TheIdStaysAtHome) {
    Routine routine = evening();
    routine.id = "my-evening";
    EXPECT_EQ(encode_link(routine).value(), encode_link(evening()).value());
}

TEST(Link, EachRefusalHasItsKind) {
    for (const RefusedLink& refused : refused_links()) {
        const LinkResult read = decode_link(refused.link);
        EXPECT_EQ(static_cast<int>(read.fault), static_cast<int>(refused.fault)) << refused.what;
        EXPECT_NE(read.detail, "") << refused.what;
        EXPECT_TRUE(read.routine == Routine{}) << refused.what;
    }
    for (const char* page : {"", "#", "#about", "1", "01.", "1000.A", "-1.A", "a.b", ".", "1,A",
                             "1 .A", "%", "\u200b"}) {
        EXPECT_EQ(decode_link(page).fault, LinkFault::not_a_routine) << page;
    }
}

TEST(Link, ABadFieldIsNamed) {
    EXPECT_EQ(detail_of("1.AA2AAQEAgGCkzw"), "inhale: 3 is not 4 to 20");
    EXPECT_EQ(detail_of("1.ACGAAQEGgGAq8g"), "item 1: sides: 3 is not 0 to 2");
    EXPECT_EQ(detail_of("1.ACGAAgEAgGB2gA"), "item 2: pose: missing");
    EXPECT_EQ(detail_of("1.ACGAwWEKYgEAgGCg2w"), "title: holds a control character");
    EXPECT_EQ(detail_of("1.ACGAAQEAgGAAULE"), "end: bytes behind the last item");
}

TEST(Link, WhatALinkCannotCarryIsNotWritten) {
    const auto error_of = [](auto change) {
        Routine routine = evening();
        change(routine);
        const auto link = encode_link(routine);
        return link.ok() ? "written" : link.error().message;
    };
    EXPECT_EQ(error_of([](Routine& r) { r.items.clear(); }), "number of items: 0 is not 1 to 40");
    EXPECT_EQ(error_of([](Routine& r) { r.items.assign(300, hold(1, 1)); }),
              "number of items: 41 is not 1 to 40");
    EXPECT_EQ(error_of([](Routine& r) { r.title.assign(1000, 'x'); }),
              "length of title: 97 is not 0 to 96");
    EXPECT_EQ(error_of([](Routine& r) { r.title = "a\tb"; }), "title: holds a control character");
    EXPECT_EQ(error_of([](Routine& r) { r.title = "\xF0\x9F\x90"; }), "title: not valid UTF-8");
    EXPECT_EQ(error_of([](Routine& r) { r.pace.inhale = seconds(4.2); }),
              "inhale: not in half seconds");
    EXPECT_EQ(error_of([](Routine& r) { r.pace.exhale = seconds(1e6); }),
              "exhale: 31 is not 4 to 20");
    EXPECT_EQ(error_of([](Routine& r) { r.items[1].pose = 256; }),
              "item 2: pose: 256 is not 1 to 255");
    EXPECT_EQ(error_of([](Routine& r) { r.items[0].variant = -1; }),
              "item 1: variant: -1 is not 0 to 31");
    EXPECT_EQ(error_of([](Routine& r) { r.items[0].dose.amount = 512; }),
              "item 1: amount: 512 is not 1 to 511");
    EXPECT_EQ(error_of([](Routine& r) { r.items[0].dose.repetitions = 2; }),
              "item 1: repetitions: 2 is not 1 to 1");
    EXPECT_EQ(error_of([](Routine& r) { r.items[0].dose.rest_seconds = 5; }),
              "item 1: rest: 5 is not 0 to 0");
    EXPECT_EQ(error_of([](Routine& r) { r.items[0].dose.amount = 0; }),
              "item 1: amount: 0 is not 1 to 511");
    EXPECT_EQ(error_of([](Routine& r) { r.note = "a\nb"; }), "note: holds a control character");
    EXPECT_EQ(error_of([](Routine& r) { r.items[1].note = "\u202E"; }),
              "item 2: note: holds a control character");
    EXPECT_EQ(error_of([](Routine& r) { r.items[1].note = "\xC3"; }),
              "item 2: note: not valid UTF-8");
    EXPECT_EQ(error_of([](Routine& r) { r.items[1].note = std::string(81, 'x'); }),
              "item 2: note: too long");
    EXPECT_EQ(error_of([](Routine& r) { r.note = std::string(201, 'x'); }), "note: too long");
    EXPECT_EQ(error_of([](Routine& r) { r.plan = RoutinePlan{8, 1}; }),
              "days a week: 8 is not 0 to 7");
    EXPECT_EQ(error_of([](Routine& r) { r.plan = RoutinePlan{1, 53}; }),
              "weeks: 53 is not 0 to 52");
    EXPECT_EQ(error_of([](Routine& r) { r.plan = RoutinePlan{0, 2}; }), "weeks: 2 is not 0 to 0");
    EXPECT_EQ(error_of([](Routine& r) { r.start = -1; }), "start: is not 0 to 4294967295");
    EXPECT_EQ(error_of([](Routine& r) { r.start = 0x1'0000'0000; }),
              "start: is not 0 to 4294967295");
}

}  // namespace
