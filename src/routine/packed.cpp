#include "routine/packed.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "routine/bits.h"
#include "routine/title.h"

namespace catcow {
namespace {

// Links store the values of these enums. New values may be appended. Never reorder them.
static_assert(static_cast<int>(SoundProfile::silent) == 2 && static_cast<int>(Sides::right) == 2);
static_assert(static_cast<int>(DoseKind::lifts) == 2 && static_cast<int>(DoseKind::sets) == 3);
static_assert(static_cast<int>(DoseUnit::seconds) == 1);

std::string out_of_range(std::string_view field, int value, int low, int high) {
    return std::string(field) + ": " + std::to_string(value) + " is not " + std::to_string(low) +
           " to " + std::to_string(high);
}

// Writer and Reader have the same members, so one description of the fields (below) serves both
// directions. Each keeps its first fault.
class Writer {
public:
    void place(std::string where) { place_ = std::move(where); }
    void reserved(int count) { bits_.put(0, count); }
    void number(std::string_view field, int count, int low, int high, int& value) {
        if (value < low || value > high) fail(out_of_range(field, value, low, high));
        bits_.put(static_cast<unsigned>(value), count);
    }
    // Checks a field that this kind of dose does not have. Its only valid value is `only`.
    void absent(std::string_view field, int only, int& value) {
        if (value != only) fail(out_of_range(field, value, only, only));
    }
    void fail(const std::string& reason) {
        if (fault_.empty()) fault_ = place_ + reason;
    }
    bool ok() const { return fault_.empty(); }
    const std::string& fault() const { return fault_; }
    const std::vector<std::uint8_t>& bytes() const { return bits_.bytes(); }

private:
    BitWriter bits_;
    std::string place_;
    std::string fault_;
};

class Reader {
public:
    explicit Reader(std::span<const std::uint8_t> bytes) : bits_(bytes) {}

    void place(std::string where) { place_ = std::move(where); }
    void reserved(int count) { newer_ = bits_.take(count) != 0; }
    void number(std::string_view field, int count, int low, int high, int& value) {
        if (bits_.left() < static_cast<std::size_t>(count)) fail(std::string(field) + ": missing");
        value = static_cast<int>(bits_.take(count));
        if (value < low || value > high) fail(out_of_range(field, value, low, high));
    }
    void absent(std::string_view, int only, int& value) { value = only; }
    void end() {
        if (bits_.left() >= 8) fail("bytes behind the last item");
        if (bits_.left() > 0 && bits_.take(static_cast<int>(bits_.left() % 8)) != 0)
            fail("padding is not zero");
    }
    void fail(const std::string& reason) {
        if (fault_.empty()) fault_ = place_ + reason;
    }
    bool newer() const { return newer_; }
    bool ok() const { return fault_.empty() && !newer_; }
    const std::string& fault() const { return fault_; }

private:
    BitReader bits_;
    std::string place_;
    std::string fault_;
    bool newer_ = false;
};

template <class Bits, class Choice>
void choice(Bits& bits, std::string_view field, int count, Choice last, Choice& value) {
    int number = static_cast<int>(value);
    bits.number(field, count, 0, static_cast<int>(last), number);
    value = static_cast<Choice>(number);
}

template <class Bits>
void half_seconds(Bits& bits, std::string_view field, Duration& length) {
    constexpr Duration half = seconds(0.5);
    if (length % half != Duration{}) bits.fail(std::string(field) + ": not in half seconds");
    int halves = static_cast<int>(std::clamp<Duration::rep>(length / half, 0, 31));
    bits.number(field, 5, 4, 20, halves);
    length = halves * half;
}

template <class Bits>
void title_bytes(Bits& bits, int length, std::string& title) {
    title.resize(static_cast<std::size_t>(length));
    for (char& character : title) {
        int byte = static_cast<std::uint8_t>(character);
        bits.number("title", 8, 0, 255, byte);
        character = static_cast<char>(byte);
    }
    if (const std::string_view fault = title_fault(title); !fault.empty())
        bits.fail("title: " + std::string(fault));
}

template <class Bits>
void item_fields(Bits& bits, Item& item) {
    Dose& dose = item.dose;
    bits.number("pose", 8, 1, 255, item.pose);
    bits.number("variant", 5, 0, 31, item.variant);
    choice(bits, "sides", 2, Sides::right, item.sides);
    choice(bits, "kind of dose", 2, DoseKind::sets, dose.kind);
    choice(bits, "unit", 1, DoseUnit::seconds, dose.unit);
    bits.number("amount", 9, 1, 511, dose.amount);
    if (dose.kind == DoseKind::lifts || dose.kind == DoseKind::sets) {
        bits.number("repetitions", 6, 1, 63, dose.repetitions);
    } else {
        bits.absent("repetitions", 1, dose.repetitions);
    }
    if (dose.kind == DoseKind::sets) {
        bits.number("rest", 7, 0, 127, dose.rest_seconds);
    } else {
        bits.absent("rest", 0, dose.rest_seconds);
    }
}

// Stops at the first fault: after a wrong length the rest cannot be read correctly.
template <class Bits>
void routine_fields(Bits& bits, Routine& routine) {
    int title = static_cast<int>(std::min(routine.title.size(), most_title_bytes + 1));
    int items = static_cast<int>(std::min<std::size_t>(routine.items.size(), most_items + 1));
    bits.reserved(7);
    choice(bits, "sound", 2, SoundProfile::silent, routine.sound);
    half_seconds(bits, "inhale", routine.pace.inhale);
    half_seconds(bits, "exhale", routine.pace.exhale);
    bits.number("length of title", 7, 0, static_cast<int>(most_title_bytes), title);
    bits.number("number of items", 6, 1, most_items, items);
    if (!bits.ok()) return;
    title_bytes(bits, title, routine.title);
    routine.items.resize(static_cast<std::size_t>(items));
    for (int i = 0; i < items && bits.ok(); ++i) {
        bits.place("item " + std::to_string(i + 1) + ": ");
        item_fields(bits, routine.items[static_cast<std::size_t>(i)]);
    }
    bits.place({});
}

}  // namespace

Result<std::vector<std::uint8_t>> pack(const Routine& routine) {
    Writer writer;
    Routine copy = routine;
    routine_fields(writer, copy);
    if (!writer.ok()) return Error{writer.fault()};
    return writer.bytes();
}

LinkResult unpack(std::span<const std::uint8_t> bytes) {
    Reader reader(bytes);
    LinkResult result;
    routine_fields(reader, result.routine);
    if (reader.newer()) return {LinkFault::newer_version, "a reserved bit is set", {}};
    if (reader.ok()) reader.end();
    if (!reader.ok()) return {LinkFault::bad_content, reader.fault(), {}};
    return result;
}

}  // namespace catcow
