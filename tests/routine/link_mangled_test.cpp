#include <gtest/gtest.h>

#include <functional>

#include "routine/link.h"
#include "routine/link_golden.h"
#include "routine/random_routine.h"

using namespace catcow;
using namespace catcow::testing;

namespace {

using Texts = std::vector<std::string>;

// What stands in front of a link, behind it and within it when somebody opens it.
const Texts& fronts() {
    static const Texts texts = {
        "",  "#",   "##",      "%23",    "%2523",  "#%23",      "/",      "#/", "#!/", "%2F",
        " ", "%20", "#\u200b", "\u200b", "\ufeff", "%E2%80%8B", "\u201c", "<",  "\r\n"};
    return texts;
}

const Texts& tails() {
    static const Texts texts = {"",
                                ".",
                                ")",
                                ").",
                                "!",
                                ",",
                                "=",
                                "\"",
                                "\n",
                                " ",
                                "%",
                                "%20",
                                "\u201d",
                                "%E2%80%9D",
                                "\u200b",
                                "%E2%80%8B",
                                "\ufeff",
                                "_",
                                "__",
                                "*",
                                "**",
                                "~",
                                "%2E",
                                "%252E",
                                " and more words",
                                ".Here it is",
                                "%20sent%20from%20my%20phone",
                                "&utm_source=chat",
                                "&amp;x=1",
                                "?fbclid=IwAR0_x-7",
                                "#:~:text=cat",
                                "\r\n> On Monday you wrote:",
                                " https://example.org/#1.ACGAAQEAgGCYUg",
                                "</a>",
                                "|Evening"};
    return texts;
}

const Texts& breaks() {
    static const Texts texts = {"\n",     "\r\n",   "=\r\n",  "\r\n> ", "\r\n>> ",
                                " ",      "%20",    "%0D%0A", "\u00ad", "%C2%AD",
                                "\u200b", "\u2060", "\t",     "+)",     "."};
    return texts;
}

// Without what the encoder does for messengers: old links may end in '-' or '_'.
std::string raw(std::string link) {
    if (link.ends_with("%5F")) link.replace(link.size() - 3, 3, "_");
    if (link.ends_with("%2D")) link.replace(link.size() - 3, 3, "-");
    return link;
}

bool has_bare_end(const std::string& link) { return link.ends_with('-') || link.ends_with('_'); }

std::string broken_every(std::size_t letters, const std::string& by, const std::string& link) {
    std::string lines;
    for (std::size_t i = 0; i < link.size(); i += letters)
        lines += (i == 0 ? "" : by) + link.substr(i, letters);
    return lines;
}

std::string percent(const std::string& text, std::string_view characters) {
    std::string coded;
    for (const char character : text) {
        const bool code = characters.find(character) != std::string_view::npos;
        char hex[4];
        std::snprintf(hex, sizeof hex, "%%%02x", static_cast<unsigned>(character));
        coded += code ? std::string(hex) : std::string(1, character);
    }
    return coded;
}

void expect_opens(const Routine& routine, const std::string& text) {
    const LinkResult read = decode_link(text);
    EXPECT_EQ(read.fault, LinkFault::none) << text << "\n" << read.detail;
    EXPECT_TRUE(read.routine == routine) << text;
}

// Short enough for its link to stay below 2,000 characters in every form.
Routine short_enough(RandomRoutine& random) {
    return random.between(0, 1) == 0 ? random.plain(10) : random.whole(10, 120);
}

// Once these said "missing or changed": a lost last '-' or '_', words behind, a wrapped mail.
TEST(MangledLink, OpensAsTheRoutineThatItWas) {
    RandomRoutine random(1);
    for (int i = 0; i < 60; ++i) {
        const Routine routine = short_enough(random);
        const std::string link = raw(encode_link(routine).value());
        for (const std::string& front : fronts()) expect_opens(routine, front + link);
        for (const std::string& tail : tails()) expect_opens(routine, "#" + link + tail);
        for (const std::string& by : breaks())
            for (const std::size_t letters : {5u, 64u, 72u, 76u})
                expect_opens(routine, "#" + broken_every(letters, by, link));
        for (const char* characters : {".", "-_", "1.", "."})
            expect_opens(routine, "#" + percent(link, characters));
        expect_opens(routine, "#" + percent(percent(percent(link, "._"), "%"), "%"));
    }
}

TEST(MangledLink, OpensAsTheDocumentSays) {
    for (const char* link :
         {"1.ACGAAQ)EAgGCYUg", "1.ACGAAQEAgGCYUg. See you on Monday", "1.ACGAAQEAgGCYUg_",
          "1.ACGAAQEAgGCYUg&utm_source=chat", "1.ACGAAQ=%0D%0AEAgGCYUg%0D%0ASee you",
          "%2523/1%252EACGAAQEAgGCYUg"}) {
        expect_opens(one_pose(), link);
        EXPECT_TRUE(in_the_document(link)) << link;
    }
    expect_opens(ends_in_underscore(), "1.ACGAgU9rFwCAIGy");
    EXPECT_TRUE(in_the_document("1.ACGAgU9rFwCAIGy"));
}

TEST(MangledLink, AllAtOnce) {
    RandomRoutine random(2);
    const auto one_of = [&random](const Texts& texts) {
        return texts[static_cast<std::size_t>(
            random.between(0, static_cast<int>(texts.size()) - 1))];
    };
    for (int i = 0; i < 5000; ++i) {
        const Routine routine = short_enough(random);
        const std::string link = random.between(0, 1) == 0 ? encode_link(routine).value()
                                                           : raw(encode_link(routine).value());
        const auto letters = static_cast<std::size_t>(random.between(30, 200));
        // A break within %5F would leave the 5F in the link.
        const std::string& wrapped = link.ends_with("%5F") || link.ends_with("%2D")
                                         ? link
                                         : broken_every(letters, one_of(breaks()), link);
        expect_opens(routine, one_of(fronts()) + wrapped + one_of(tails()));
    }
}

TEST(MangledLink, ALostHyphenOrUnderscoreAtTheEndIsFound) {
    RandomRoutine random(3);
    int found = 0;
    for (int i = 0; i < 20000; ++i) {
        const Routine routine = random.plain(10);
        std::string link = raw(encode_link(routine).value());
        if (!has_bare_end(link)) continue;
        ++found;
        link.pop_back();
        for (const char* tail : {"", ".", " and more words", "&utm_source=chat", "\u200b"})
            expect_opens(routine, "#" + link + tail);
        expect_opens(routine, "#" + broken_every(76, "=\r\n", link) + "\r\nwith words");
    }
    EXPECT_GT(found, 150);
    EXPECT_LT(found, 250) << "one in a hundred";
}

TEST(MangledLink, OfTheFutureStillSaysSo) {
    for (const char* link : {"#2.AbC\r\ndE", "/2.", "%2523\u200b12.x", "1.CCGAAQ=\r\nEAgGCGiA",
                             "1.CCGAAQEAgGCGiA and words", "#%231%2ECCGAAQEAgGCGiA"}) {
        EXPECT_EQ(decode_link(link).fault, LinkFault::newer_version) << link;
    }
}

// A character that was replaced by something outside the alphabet is lost, like one that was cut out.
TEST(MangledLink, WhatIsLostIsNotInvented) {
    for (const GoldenLink& golden : golden_links()) {
        const std::string link = raw(std::string(golden.link));
        for (std::size_t place = 0; place + 1 < link.size(); ++place) {
            for (const char* instead : {"", " ", "\u00ad", "%20", "\r\n> "}) {
                std::string text = link;
                EXPECT_NE(decode_link(text.replace(place, 1, instead)).fault, LinkFault::none)
                    << golden.name << " " << text;
            }
        }
    }
}

// Words, changes and losses together: the routine as it was, or none.
TEST(MangledLink, IsNeverAnotherRoutine) {
    constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_ =\n";
    RandomRoutine random(4);
    int opened = 0;
    for (int i = 0; i < 20000; ++i) {
        const Routine routine = short_enough(random);
        std::string text = encode_link(routine).value();
        for (int changes = random.between(1, 4); changes > 0 && text.size() > 10; --changes) {
            const auto place =
                static_cast<std::size_t>(random.between(2, static_cast<int>(text.size()) - 1));
            const char letter = alphabet[static_cast<std::size_t>(
                random.between(0, static_cast<int>(alphabet.size()) - 1))];
            switch (random.between(0, 3)) {
                case 0: text[place] = letter; break;
                case 1: text.insert(place, 1, letter); break;
                case 2: text.erase(place, 1); break;
                default: text.resize(place); break;
            }
        }
        const LinkResult read = decode_link(text);
        opened += read.fault == LinkFault::none;
        EXPECT_TRUE(read.fault != LinkFault::none || read.routine == routine) << text;
    }
    EXPECT_GT(opened, 50) << "what did not belong there was left out";
}

}  // namespace
