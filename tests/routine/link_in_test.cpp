#include <gtest/gtest.h>

#include "routine/link.h"
#include "routine/link_golden.h"
#include "routine/same.h"

using namespace catcow;
using namespace catcow::testing;

namespace {

Routine read(const std::string& text) { return decode_link(link_in(text)).routine; }

TEST(LinkIn, AnAddressOrAMessageIsFound) {
    const std::string site = "https://catcow.example/app/#";
    for (const GoldenLink& golden : golden_links()) {
        const std::string link(golden.link);
        for (const std::string& text : {link, "#" + link, site + link, "Try this: " + site + link,
                                        site + link + "\n\nSee you #soon",
                                        "#yoga #back " + site + link, "(" + site + link + ")"})
            EXPECT_EQ(read(text), golden.routine) << golden.name << ": " << text;
    }
}

TEST(LinkIn, OfSeveralTheFirstThatIsARoutineIsMeant) {
    const std::string one(golden_links()[0].link), other(golden_links()[1].link);
    EXPECT_EQ(read("a#" + one + " b#" + other), golden_links()[0].routine);
    EXPECT_EQ(read("a#1.AAAA b#" + other), golden_links()[1].routine);
}

// The fault is that of what looks like a link, not that of a word with a hash.
TEST(LinkIn, AFaultIsThatOfTheLink) {
    EXPECT_EQ(decode_link(link_in("#yoga https://catcow.example/#2.AAAA")).fault,
              LinkFault::newer_version);
    EXPECT_EQ(decode_link(link_in("https://catcow.example/#1.AAAA #yoga")).fault,
              LinkFault::damaged);
    EXPECT_EQ(decode_link(link_in("#yoga #back")).fault, LinkFault::not_a_routine);
    EXPECT_EQ(decode_link(link_in("")).fault, LinkFault::not_a_routine);
}

TEST(SameRoutine, IsTheSameWhateverItsSoundItsOriginAndItsStart) {
    const Routine one = golden_links()[0].routine;
    Routine other = one;
    other.id = "built-in";
    other.sound = SoundProfile::silent;
    other.start = 7;
    EXPECT_TRUE(same_routine(one, other));
    other.pace.inhale += seconds(1);
    EXPECT_FALSE(same_routine(one, other));
    EXPECT_TRUE(same_but_for_pace(one, other));
    for (const auto change : {+[](Routine& routine) { routine.title += "!"; },
                              +[](Routine& routine) { routine.note = "Slowly."; },
                              +[](Routine& routine) { routine.plan = RoutinePlan{3, 0}; },
                              +[](Routine& routine) { ++routine.items.back().dose.amount; }}) {
        other = one;
        change(other);
        EXPECT_FALSE(same_but_for_pace(one, other));
    }
}

}  // namespace
