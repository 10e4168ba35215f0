#include <gtest/gtest.h>

#include <random>

#include "routine/link.h"
#include "routine/link_golden.h"

using namespace catcow;
using namespace catcow::testing;

namespace {

std::string detail_of(const std::string& link) { return decode_link(link).detail; }

Routine random_routine(std::mt19937& random) {
    const auto between = [&random](int low, int high) {
        return std::uniform_int_distribution(low, high)(random);
    };
    static const std::vector<std::string> letters = {"a", "Z",  " ",  "ü",  "ñ", "\u05d0",
                                                     "न", "猫", "🐈", "\"", "<"};
    Routine routine;
    const int most = between(0, 96);
    while (true) {
        const std::string& letter = letters[static_cast<std::size_t>(between(0, 10))];
        if (static_cast<int>(routine.title.size() + letter.size()) > most) break;
        routine.title += letter;
    }
    routine.pace = {between(4, 20) * seconds(0.5), between(4, 20) * seconds(0.5)};
    routine.sound = static_cast<SoundProfile>(between(0, 2));
    for (int i = between(1, most_items); i > 0; --i) {
        Item item{between(1, 255), between(0, 31), {}, static_cast<Sides>(between(0, 2))};
        item.dose.kind = static_cast<DoseKind>(between(0, 3));
        item.dose.unit = static_cast<DoseUnit>(between(0, 1));
        item.dose.amount = between(1, 511);
        if (item.dose.kind >= DoseKind::lifts) item.dose.repetitions = between(1, 63);
        if (item.dose.kind == DoseKind::sets) item.dose.rest_seconds = between(0, 127);
        routine.items.push_back(item);
    }
    return routine;
}

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

TEST(Link, TwelveItemsAndATitleFitInto150Characters) {
    Routine routine = twelve_items();
    ASSERT_EQ(routine.title.size(), 24u);
    for (Item& item : routine.items) item = largest_values().items.front();
    EXPECT_LE(encode_link(routine).value().size(), 150u);
}

TEST(Link, FiveThousandRandomRoutinesComeBackAsTheyWere) {
    std::mt19937 random(2026);
    for (int i = 0; i < 5000; ++i) {
        const Routine routine = random_routine(random);
        const auto link = encode_link(routine);
        ASSERT_TRUE(link.ok()) << link.error().message;
        const LinkResult read = decode_link(link.value());
        ASSERT_EQ(read.fault, LinkFault::none) << link.value() << read.detail;
        ASSERT_TRUE(read.routine == routine) << link.value();
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

TEST(Link, WhatMessengersAddDoesNotMatter) {
    const std::string link(golden_links().front().link);
    for (const char* tail :
         {"", " ", ".", ")", ").", "\n", "\"", "!", ",", "=", "\u201d", "%E2%80%9D", "%20", "%"}) {
        EXPECT_TRUE(decode_link("#" + link + tail).routine == evening()) << tail;
    }
    const std::string every_kind_link(golden_links()[2].link);
    std::string escaped;
    for (const char c : every_kind_link)
        escaped += c == '.' ? "%2E" : c == '-' ? "%2d" : c == '1' ? "%31" : std::string(1, c);
    EXPECT_TRUE(decode_link("#" + escaped).routine == every_kind());
}

TEST(Link, EachRefusalHasItsKind) {
    for (const RefusedLink& refused : refused_links()) {
        const LinkResult read = decode_link(refused.link);
        EXPECT_EQ(static_cast<int>(read.fault), static_cast<int>(refused.fault)) << refused.what;
        EXPECT_NE(read.detail, "") << refused.what;
        EXPECT_TRUE(read.routine == Routine{}) << refused.what;
    }
    for (const char* page : {"", "#", "#about", "1", "01.", "1000.A", "-1.A", "a.b", ".", "1,A"}) {
        EXPECT_EQ(decode_link(page).fault, LinkFault::not_a_routine) << page;
    }
}

TEST(Link, ABadFieldIsNamed) {
    EXPECT_EQ(detail_of("1.AA2AAQEAgGCkzw"), "inhale: 3 is not 4 to 20");
    EXPECT_EQ(detail_of("1.ACGAAQEGgGAq8g"), "item 1: sides: 3 is not 0 to 2");
    EXPECT_EQ(detail_of("1.ACGAAgEAgGB2gA"), "item 2: pose: missing");
    EXPECT_EQ(detail_of("1.ACGAwWEKYgEAgGCg2w"), "title: holds a control character");
    EXPECT_EQ(detail_of("1.ACGAAQEAgGAAULE"), "bytes behind the last item");
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
}

}  // namespace
