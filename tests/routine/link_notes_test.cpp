#include <gtest/gtest.h>

#include <fstream>

#include "base/utf8.h"
#include "routine/bits.h"
#include "routine/link.h"
#include "routine/link_golden.h"
#include "routine/note_code.h"
#include "routine/title.h"

using namespace catcow;
using namespace catcow::testing;

namespace {

// Like those of a physiotherapist, in three languages. The code was not made from them.
std::vector<std::string> hundred_notes() {
    std::ifstream file(CATCOW_SOURCE_DIR "/tests/routine/notes.txt");
    std::vector<std::string> notes;
    for (std::string line; std::getline(file, line);) notes.push_back(line);
    return notes;
}

std::size_t characters_of(std::string_view text) {
    std::size_t count = 0;
    for (; !text.empty(); ++count) take_code_point(text);
    return count;
}

std::string written_and_read(const std::string& note) {
    BitWriter writer;
    put_note(writer, note);
    BitReader reader(writer.bytes());
    auto read = take_note(reader, 200);
    EXPECT_LT(reader.left(), 8u);
    return read.value_or("nothing");
}

TEST(Notes, AHundredTakeFortyPercentLessThanUtf8) {
    std::size_t bytes = 0;
    std::size_t coded = 0;
    const std::vector<std::string> notes = hundred_notes();
    ASSERT_EQ(notes.size(), 100u);
    for (const std::string& note : notes) {
        EXPECT_EQ(note_fault(note, most_note), "") << note;
        EXPECT_EQ(written_and_read(note), note);
        BitWriter writer;
        put_note(writer, note);
        bytes += note.size() + 1;
        coded += writer.bytes().size();
    }
    EXPECT_LT(coded * 100, bytes * 62) << "each rounded up to bytes: " << coded << " of " << bytes;
}

TEST(Notes, FortyItemsWithOneEachFitIntoALink) {
    Routine routine = forty_items();
    std::size_t next = 0;
    const std::vector<std::string> notes = hundred_notes();
    for (Item& item : routine.items) {
        while (characters_of(notes[next]) > most_item_note) ++next;
        item.note = notes[next++];
    }
    const auto link = encode_link(routine);
    ASSERT_TRUE(link.ok()) << link.error().message;
    EXPECT_LT(link.value().size(), 1500u);
    EXPECT_TRUE(decode_link(link.value()).routine == routine);
}

TEST(Notes, EveryCharacterComesBack) {
    for (char32_t point = 0x20; point <= 0x10FFFF; point += point < 0x3000 ? 1 : 97) {
        std::string note = "a ";
        append_code_point(note, point);
        if (note_fault(note, most_note).empty()) {
            EXPECT_EQ(written_and_read(note), note) << static_cast<unsigned>(point);
        }
    }
}

TEST(Notes, OtherScriptsTakeNoMoreThanTheirUtf8) {
    for (const std::string& note : {std::string("ببطء وبدون ألم"), std::string("ゆっくり"),
                                    std::string("🐈🐈🐈"), std::string("медленно")}) {
        BitWriter writer;
        put_note(writer, note);
        EXPECT_EQ(writer.bytes().size(), note.size() + 2) << "a bit in front and the end behind";
        EXPECT_EQ(written_and_read(note), note);
    }
}

TEST(Notes, EightyAndTwoHundredCharactersOfAnyScriptAreTheMost) {
    for (const std::string letter : {"x", "ä", "م", "猫", "🐈"}) {
        std::string note;
        for (int i = 0; i < 80; ++i) note += letter;
        EXPECT_EQ(note_fault(note, most_item_note), "");
        Routine routine = one_pose();
        routine.items.front().note = note;
        EXPECT_TRUE(decode_link(encode_link(routine).value()).routine == routine);
        EXPECT_EQ(note_fault(note + letter, most_item_note), "too long");
        EXPECT_EQ(note_fault(note + letter, most_note), "");
    }
}

TEST(Notes, ControlCharactersAreRefusedAsInTitles) {
    for (const char* note : {"a\nb", "a\r\nb", "\t", "\x1B", "\x7F", "\u0085", "\u2028", "\u202E"})
        EXPECT_EQ(note_fault(note, most_note), "holds a control character");
    EXPECT_EQ(note_fault("\xED\xA0\x80", most_note), "not valid UTF-8");
}

// A link of more than 2,000 characters opens nowhere.
TEST(Notes, TooManyForALinkAreRefusedWhenItIsMade) {
    Routine routine = forty_items();
    for (Item& item : routine.items)
        for (int i = 0; i < 80; ++i) item.note += "🐈";
    EXPECT_EQ(encode_link(routine).error().message,
              "notes: the link would have more than 2,000 characters");
    for (int left = 40; !encode_link(routine).ok() && left > 0; --left)
        routine.items[static_cast<std::size_t>(left) - 1].note.clear();
    const std::string link = encode_link(routine).value();
    EXPECT_GT(link.size(), 1500u);
    EXPECT_TRUE(decode_link("#" + link).routine == routine);
}

// Bits behind a code that ends early, a note that goes on, code points that are none.
TEST(Notes, BitsOfAnybodyAreReadWithinTheirLimits) {
    const std::vector<std::uint8_t> ones(2000, 0xFF);
    const std::vector<std::uint8_t> zeros(2000, 0);
    const std::vector<std::uint8_t> none;
    for (const auto* bytes : {&ones, &zeros}) {
        BitReader reader(*bytes);
        const auto note = take_note(reader, 80);
        ASSERT_TRUE(note);
        EXPECT_NE(note_fault(*note, 80), "");
        EXPECT_LT(2000 * 8 - reader.left(), 81u * 36);
    }
    BitReader empty(none);
    EXPECT_FALSE(take_note(empty, 80));
}

}  // namespace
