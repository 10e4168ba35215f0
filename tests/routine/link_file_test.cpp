#include "routine/link_file.h"

#include <gtest/gtest.h>

#include <string>

#include "routine/random_routine.h"

namespace catcow {
namespace {

const Routine any = testing::RandomRoutine(7).plain(5);
const std::string any_link = encode_link(any).value();

TEST(LinkFile, SaysWhatItIs) {
    EXPECT_EQ(link_file("Two \"breaths\"", "https://catcow.example/#1.AbC"),
              "{\"catcow\":1,\"title\":\"Two \\\"breaths\\\"\",\"link\":"
              "\"https://catcow.example/#1.AbC\"}\n");
}

TEST(LinkFile, ReturnsTheRoutineThatWentIn) {
    const LinkFile file = read_link_file(link_file("Any", "https://catcow.example/#" + any_link));
    EXPECT_EQ(file.fault, LinkFault::none);
    const LinkResult read = decode_link(file.link);
    EXPECT_EQ(read.fault, LinkFault::none) << read.detail;
    EXPECT_EQ(read.routine, any);
}

// Whoever has no such file pastes the link into one, or saves the whole mail.
TEST(LinkFile, CanBeALinkWithOrWithoutWords) {
    const std::string link = "https://catcow.example/#" + any_link;
    for (const std::string& text :
         {link, "\xEF\xBB\xBF" + link + "\r\n", "Dear Ann,\n\nhere it is: <" + link + ">\nBob",
          "Issue #4\n" + link + "\n" + std::string(60'000, 'x')}) {
        const LinkFile file = read_link_file(text);
        EXPECT_EQ(file.fault, LinkFault::none) << text;
        EXPECT_EQ(decode_link(file.link).routine, any) << text;
    }
}

TEST(LinkFile, ThatIsNoneSaysWhy) {
    struct Case {
        std::string text;
        LinkFault fault;
    };
    for (const Case& each : {
             Case{"", LinkFault::not_a_routine},
             Case{"Dear Ann, I am well.", LinkFault::not_a_routine},
             Case{std::string(60'000, 'x'), LinkFault::not_a_routine},
             Case{std::string(60'000, '#'), LinkFault::not_a_routine},
             Case{"{}", LinkFault::not_a_routine},
             Case{"{\"title\":\"x\",\"link\":\"#1.AbC\"}", LinkFault::not_a_routine},
             Case{"{\"catcow\":1,\"title\":\"x\",\"link\":\"#1.A", LinkFault::damaged},
             Case{"{\"catcow\":1}", LinkFault::damaged},
             Case{"{\"catcow\":1,\"link\":\"\"}", LinkFault::damaged},
             Case{"{\"catcow\":1,\"link\":7}", LinkFault::damaged},
             Case{"{\"catcow\":\"1\",\"link\":\"#1.AbC\"}", LinkFault::damaged},
             Case{"{\"catcow\":0,\"link\":\"#1.AbC\"}", LinkFault::damaged},
             Case{"{\"catcow\":2,\"content\":[]}", LinkFault::newer_version},
         }) {
        EXPECT_EQ(read_link_file(each.text).fault, each.fault) << each.text;
    }
}

// The fault of the link inside is told by decode_link(), as if it had been opened by itself.
TEST(LinkFile, LeavesTheFaultOfItsLinkToTheLink) {
    for (const std::string link : {"#1.AbC", "#2.AbC", "words"}) {
        const LinkFile file = read_link_file(link_file("x", link));
        EXPECT_EQ(file.fault, LinkFault::none) << link;
        EXPECT_EQ(file.link, link);
    }
}

}  // namespace
}  // namespace catcow
