// Links come from anybody. Every text is refused or is a routine that plays, whose link is the same again.
#include "routine/link.h"

#include <charconv>

#include "fuzz/fuzz.h"
#include "fuzz/plays.h"

using namespace catcow;

namespace {

// Some messengers write a character as %XX.
std::string without_percents(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        const char* const from = text.data() + i + 1;
        const bool coded = text[i] == '%' && i + 2 < text.size() &&
                           std::from_chars(from, from + 2, value, 16).ptr == from + 2;
        plain += coded ? static_cast<char>(value) : text[i];
        i += coded ? 2 : 0;
    }
    return plain;
}

// The letters, digits, '-' and '_' of the text.
std::string letters_of(std::string text) {
    for (int round = 0; round < 3; ++round) text = without_percents(text);
    std::erase_if(text, [](char letter) {
        const bool digit = letter >= '0' && letter <= '9';
        const bool upper = letter >= 'A' && letter <= 'Z';
        const bool lower = letter >= 'a' && letter <= 'z';
        return !digit && !upper && !lower && letter != '-' && letter != '_';
    });
    return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text = fuzz::text_of(bytes, size);
    const LinkResult got = decode_link(text);
    if (got.fault != LinkFault::none) return 0;
    const auto link = encode_link(got.routine);
    fuzz::promise(link.ok(), "a routine that came by link cannot be sent");
    // Mail programs add a full stop, a line break or words. What is decoded is the link that the encoder
    // writes, in which only a last '-' or '_' may be missing.
    std::string letters = letters_of(link.value());
    if (letters.ends_with('-') || letters.ends_with('_')) letters.pop_back();
    fuzz::promise(letters_of(std::string(text)).starts_with(letters), "two links for one routine");
    fuzz::promise_it_plays(got.routine, {});
    return 0;
}
