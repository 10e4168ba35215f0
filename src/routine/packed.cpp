#include "routine/packed.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "routine/packed_bits.h"
#include "routine/title.h"

namespace catcow {
namespace {

// Links store the values of these enums. New values may be appended. Never reorder them.
static_assert(static_cast<int>(SoundProfile::silent) == 2 && static_cast<int>(Sides::right) == 2);
static_assert(static_cast<int>(DoseKind::lifts) == 2 && static_cast<int>(DoseKind::sets) == 3);
static_assert(static_cast<int>(DoseUnit::seconds) == 1);

template <class Choice>
void choice(PackedBits& bits, std::string_view field, int count, Choice last, Choice& value) {
    int number = static_cast<int>(value);
    bits.number(field, count, 0, static_cast<int>(last), number);
    value = static_cast<Choice>(number);
}

void half_seconds(PackedBits& bits, std::string_view field, Duration& length) {
    constexpr Duration half = seconds(0.5);
    if (length % half != Duration{}) bits.fail(field, "not in half seconds");
    int halves = static_cast<int>(std::clamp<Duration::rep>(length / half, 0, 31));
    bits.number(field, 5, 4, 20, halves);
    length = halves * half;
}

void title_bytes(PackedBits& bits, int length, std::string& title) {
    title.resize(static_cast<std::size_t>(length));
    for (char& character : title) {
        int byte = static_cast<std::uint8_t>(character);
        bits.number("title", 8, 0, 255, byte);
        character = static_cast<char>(byte);
    }
    if (const std::string_view fault = title_fault(title); !fault.empty())
        bits.fail("title", fault);
}

void item_fields(PackedBits& bits, Item& item) {
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

// The optional parts. A link sets the bit of each one that it carries; without them it is a link that
// every version reads.
struct Parts {
    int notes = 0;
    int plan = 0;
    int start = 0;
};

Parts parts_of(const Routine& routine) {
    const bool notes =
        !routine.note.empty() ||
        std::ranges::any_of(routine.items, [](const Item& item) { return !item.note.empty(); });
    return {notes ? 1 : 0, routine.plan ? 1 : 0, routine.start ? 1 : 0};
}

// The first bit is kept for "more such bits follow".
void parts_fields(PackedBits& bits, Parts& parts) {
    bits.reserved(1);
    bits.number("notes", 1, 0, 1, parts.notes);
    bits.number("plan", 1, 0, 1, parts.plan);
    bits.number("start", 1, 0, 1, parts.start);
    bits.reserved(3);
}

void note_field(PackedBits& bits, std::size_t most, std::string& note) {
    int any = note.empty() ? 0 : 1;
    bits.number("note", 1, 0, 1, any);
    if (any != 0) bits.note(most, note);
}

void plan_fields(PackedBits& bits, RoutinePlan& plan) {
    bits.number("days a week", 3, 0, 7, plan.days_a_week);
    if (plan.days_a_week > 0) {
        bits.number("weeks", 6, 0, most_weeks, plan.weeks);
    } else {
        bits.absent("weeks", 0, plan.weeks);
    }
}

void start_field(PackedBits& bits, std::int64_t& start) {
    if (start < 0 || start > 0xFFFF'FFFF) bits.fail("start", "is not 0 to 4294967295");
    int high = static_cast<int>(start >> 16 & 0xFFFF);
    int low = static_cast<int>(start & 0xFFFF);
    bits.number("start", 16, 0, 0xFFFF, high);
    bits.number("start", 16, 0, 0xFFFF, low);
    start = static_cast<std::int64_t>(high) << 16 | low;
}

// Stops at the first fault: after a wrong length the rest cannot be read correctly.
void routine_fields(PackedBits& bits, Routine& routine) {
    Parts parts = parts_of(routine);
    int title = static_cast<int>(std::min(routine.title.size(), most_title_bytes + 1));
    int items = static_cast<int>(std::min<std::size_t>(routine.items.size(), most_items + 1));
    parts_fields(bits, parts);
    choice(bits, "sound", 2, SoundProfile::silent, routine.sound);
    half_seconds(bits, "inhale", routine.pace.inhale);
    half_seconds(bits, "exhale", routine.pace.exhale);
    bits.number("length of title", 7, 0, static_cast<int>(most_title_bytes), title);
    bits.number("number of items", 6, 1, most_items, items);
    if (!bits.ok()) return;
    title_bytes(bits, title, routine.title);
    routine.items.resize(static_cast<std::size_t>(items));
    for (int i = 0; i < items && bits.ok(); ++i) {
        bits.place(i + 1);
        item_fields(bits, routine.items[static_cast<std::size_t>(i)]);
    }
    bits.place(0);
    if (parts.notes != 0 && bits.ok()) note_field(bits, most_note, routine.note);
    for (int i = 0; parts.notes != 0 && i < items && bits.ok(); ++i) {
        bits.place(i + 1);
        note_field(bits, most_item_note, routine.items[static_cast<std::size_t>(i)].note);
    }
    bits.place(0);
    if (parts.plan != 0) plan_fields(bits, routine.plan ? *routine.plan : routine.plan.emplace());
    if (parts.start != 0)
        start_field(bits, routine.start ? *routine.start : routine.start.emplace());
}

}  // namespace

Result<std::vector<std::uint8_t>> pack(const Routine& routine) {
    PackedBits writer;
    Routine copy = routine;
    routine_fields(writer, copy);
    if (writer.ok() && writer.bytes().size() > most_packed_bytes)
        writer.fail("notes", "the link would have more than 2,000 characters");
    if (!writer.ok()) return Error{writer.fault()};
    return writer.bytes();
}

LinkResult unpack(std::span<const std::uint8_t> bytes) {
    PackedBits reader(bytes);
    LinkResult result;
    routine_fields(reader, result.routine);
    if (reader.newer()) return {LinkFault::newer_version, "a reserved bit is set", {}};
    if (reader.ok()) reader.end();
    if (!reader.ok()) return {LinkFault::bad_content, reader.fault(), {}};
    // A letter with a code of its own could also be written as any code point, and an empty note as one.
    const auto again = pack(result.routine);
    if (!again) return {LinkFault::bad_content, again.error().message, {}};
    if (!std::ranges::equal(again.value(), bytes))
        return {LinkFault::bad_content, "notes: not in their shortest form", {}};
    return result;
}

std::optional<std::size_t> packed_size(std::span<const std::uint8_t> bytes) {
    PackedBits reader(bytes);
    Routine routine;
    routine_fields(reader, routine);
    if (!reader.ok()) return std::nullopt;
    return bytes.size() - reader.left() / 8;
}

}  // namespace catcow
