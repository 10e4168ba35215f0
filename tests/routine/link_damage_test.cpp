#include <gtest/gtest.h>

#include <random>

#include "routine/bits.h"
#include "routine/link.h"
#include "routine/link_golden.h"
#include "routine/packed.h"

using namespace catcow;
using namespace catcow::testing;

namespace {

bool refused(const std::string& link) { return decode_link(link).fault != LinkFault::none; }

// A character outside the alphabet, or the loss of the last '-' or '_', does not change a routine.
bool refused_or(const Routine& routine, const std::string& link) {
    const LinkResult read = decode_link(link);
    return read.fault != LinkFault::none || read.routine == routine;
}

TEST(DamagedLink, EverySingleFlippedBitIsFound) {
    for (const GoldenLink& golden : golden_links()) {
        for (std::size_t bit = 0; bit < golden.link.size() * 8; ++bit) {
            std::string link(golden.link);
            link[bit / 8] = static_cast<char>(link[bit / 8] ^ 1 << bit % 8);
            EXPECT_TRUE(refused_or(golden.routine, link))
                << golden.name << " bit " << bit << " " << link;
        }
    }
}

TEST(DamagedLink, EverySingleWrongCharacterIsFound) {
    for (const GoldenLink& golden : golden_links()) {
        for (std::size_t place = 0; place < golden.link.size(); ++place) {
            for (int character = 0; character < 256; ++character) {
                std::string link(golden.link);
                link[place] = static_cast<char>(character);
                EXPECT_TRUE(refused_or(golden.routine, link)) << golden.name << " " << link;
            }
        }
    }
}

TEST(DamagedLink, TwoNeighboursThatChangedPlacesAreFound) {
    for (const GoldenLink& golden : golden_links()) {
        for (std::size_t place = 0; place + 1 < golden.link.size(); ++place) {
            std::string link(golden.link);
            std::swap(link[place], link[place + 1]);
            EXPECT_TRUE(refused_or(golden.routine, link)) << golden.name << " " << link;
        }
    }
}

TEST(DamagedLink, EveryCutIsFound) {
    for (const GoldenLink& golden : golden_links()) {
        for (std::size_t length = 0; length < golden.link.size(); ++length) {
            EXPECT_TRUE(refused_or(golden.routine, std::string(golden.link.substr(0, length))))
                << golden.name << " " << length;
            EXPECT_TRUE(length == 0 || refused(std::string(golden.link.substr(length))))
                << golden.name << " " << length;
        }
    }
}

TEST(DamagedLink, OverTwoThousandCharactersAreNotLookedAt) {
    const std::string link(golden_links().front().link);
    EXPECT_EQ(decode_link(link + std::string(2000 - link.size(), ' ')).fault, LinkFault::none);
    EXPECT_EQ(decode_link(link + std::string(2001 - link.size(), ' ')).fault, LinkFault::too_long);
    EXPECT_EQ(decode_link(std::string(2001, 'a')).fault, LinkFault::too_long);
    EXPECT_EQ(decode_link("#1." + std::string(1997, 'A')).fault, LinkFault::damaged);
}

TEST(DamagedLink, RandomTextIsRefused) {
    std::mt19937 random(1);
    for (int i = 0; i < 50000; ++i) {
        std::string text(random() % 300, ' ');
        for (char& character : text) character = static_cast<char>(random());
        EXPECT_TRUE(refused("#1." + text));
        EXPECT_TRUE(refused(text));
    }
}

// Tests unpack() behind the checksum too: what it accepts is a routine that packs to the same
// bytes.
TEST(DamagedLink, RandomBytesAreRefusedOrARoutineOfTheirOwn) {
    std::mt19937 random(2);
    int accepted = 0;
    for (int i = 0; i < 200000; ++i) {
        std::vector<std::uint8_t> bytes(random() % 40);
        for (auto& byte : bytes) byte = static_cast<std::uint8_t>(random());
        if (i % 2 == 0 && bytes.size() > 8) {  // a plausible header, so that items are reached
            const std::uint8_t header[] = {0x00, 0x21, 0x80, 0x01};
            std::copy(std::begin(header), std::end(header), bytes.begin());
            bytes.resize(8 + random() % 2);
        }
        const LinkResult read = unpack(bytes);
        if (read.fault != LinkFault::none) continue;
        ++accepted;
        EXPECT_EQ(pack(read.routine).value(), bytes);
    }
    EXPECT_GT(accepted, 100);
}

TEST(DamagedLink, TooManyItemsAndTooLongATitleAreRefused) {
    const auto with = [](unsigned title, unsigned items) {
        BitWriter bits;
        for (const auto& [value, count] :
             {std::pair{0u, 7}, {0u, 2}, {8u, 5}, {12u, 5}, {title, 7}, {items, 6}}) {
            bits.put(value, count);
        }
        for (unsigned i = 0; i < title; ++i) bits.put('x', 8);
        for (unsigned i = 0; i < items; ++i) {
            for (const auto& [value, count] :
                 {std::pair{1u, 8}, {0u, 5}, {0u, 2}, {1u, 2}, {0u, 1}, {3u, 9}}) {
                bits.put(value, count);
            }
        }
        return unpack(bits.bytes());
    };
    EXPECT_EQ(with(96, 40).fault, LinkFault::none);
    EXPECT_EQ(with(97, 40).detail, "length of title: 97 is not 0 to 96");
    EXPECT_EQ(with(96, 41).detail, "number of items: 41 is not 1 to 40");
}

}  // namespace
