#include "routine/note_code.h"

#include "base/utf8.h"

namespace catcow {
namespace {

constexpr char32_t end_of_note = U'\n';
constexpr char32_t escape = U'\x1B';  // 21 bits follow: any code point

// A canonical prefix code. The codes of one length are consecutive numbers, and the first one follows
// the last shorter code with zeros behind. Symbols of one length are in the order of Unicode.
struct Length {
    int bits;
    std::u32string_view symbols;
};
constexpr Length lengths[] = {{3, U" e"},
                              {4, U"anort"},
                              {5, U"cdhilsu"},
                              {6, U"\n.bgmp"},
                              {7, U",fkwy"},
                              {8, U"ABSvz"},
                              {9, U"0123456789CDEHKLPRTjqäü"},
                              {10, U":FGIMNOUWYáéíó"},
                              {11, U"?VZxßö"},
                              {12, U"\x1B()-JQ¿Üñú"},
                              {13, U"%';°"},
                              {14, U"!\"#$&*+/<=>@X[\\]^_`{|}~¡½ÄÖ–’"},
                              {15, U"ÁÉÍÑÓÚ"}};

constexpr bool is_complete() {
    std::size_t used = 0;
    for (const Length& length : lengths) used += length.symbols.size() << (15 - length.bits);
    return used == std::size_t{1} << 15;
}
static_assert(is_complete(), "every sequence of bits is a sequence of symbols");

struct Code {
    unsigned value = 0;
    int bits = 0;  // 0: the symbol has no code of its own
};

Code code_of(char32_t symbol) {
    unsigned first = 0;
    int bits = 0;
    for (const Length& length : lengths) {
        first <<= length.bits - bits;
        bits = length.bits;
        const std::size_t place = length.symbols.find(symbol);
        if (place != std::u32string_view::npos) return {first + static_cast<unsigned>(place), bits};
        first += static_cast<unsigned>(length.symbols.size());
    }
    return {};
}

char32_t take_symbol(BitReader& bits) {
    unsigned code = 0;
    unsigned first = 0;
    int taken = 0;
    for (const Length& length : lengths) {
        const int more = length.bits - taken;
        taken = length.bits;
        code = code << more | bits.take(more);
        first <<= more;
        if (code - first < length.symbols.size()) return length.symbols[code - first];
        first += static_cast<unsigned>(length.symbols.size());
    }
    return end_of_note;  // never reached: the code is complete
}

std::u32string code_points(std::string_view text) {
    std::u32string points;
    while (!text.empty()) points += take_code_point(text).value_or(U'\uFFFD');
    return points;
}

std::size_t coded_bits(const std::u32string& points) {
    auto bits = static_cast<std::size_t>(code_of(end_of_note).bits);
    for (const char32_t point : points) {
        const int own = code_of(point).bits;
        bits += static_cast<std::size_t>(own > 0 ? own : code_of(escape).bits + 21);
    }
    return bits;
}

void put_point(BitWriter& bits, char32_t point) {
    const Code own = code_of(point);
    if (own.bits > 0) return bits.put(own.value, own.bits);
    const Code other = code_of(escape);
    bits.put(other.value, other.bits);
    bits.put(static_cast<unsigned>(point >> 16), 5);
    bits.put(static_cast<unsigned>(point & 0xFFFF), 16);
}

std::optional<std::string> take_coded(BitReader& bits, std::size_t most) {
    std::string note;
    for (std::size_t characters = 0; characters <= most; ++characters) {
        if (bits.left() == 0) return std::nullopt;
        char32_t point = take_symbol(bits);
        if (point == end_of_note) break;
        if (point == escape) {
            point = static_cast<char32_t>(bits.take(5)) << 16;
            point |= bits.take(16);
        }
        append_code_point(note, point);
    }
    return note;
}

std::optional<std::string> take_utf8(BitReader& bits, std::size_t most) {
    std::string note;
    while (note.size() <= 4 * most) {
        if (bits.left() < 8) return std::nullopt;
        const unsigned byte = bits.take(8);
        if (byte == 0) break;
        note += static_cast<char>(byte);
    }
    return note;
}

}  // namespace

void put_note(BitWriter& bits, std::string_view note) {
    const std::u32string points = code_points(note);
    const bool coded = coded_bits(points) <= 8 * (note.size() + 1);
    bits.put(coded ? 0 : 1, 1);
    if (coded) {
        for (const char32_t point : points) put_point(bits, point);
        put_point(bits, end_of_note);
    } else {
        for (const char byte : note) bits.put(static_cast<std::uint8_t>(byte), 8);
        bits.put(0, 8);
    }
}

std::optional<std::string> take_note(BitReader& bits, std::size_t most) {
    return bits.take(1) == 0 ? take_coded(bits, most) : take_utf8(bits, most);
}

}  // namespace catcow
