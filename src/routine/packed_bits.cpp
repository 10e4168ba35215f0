#include "routine/packed_bits.h"

#include "routine/note_code.h"
#include "routine/title.h"

namespace catcow {

void PackedBits::reserved(int count) {
    if (writes_) {
        out_.put(0, count);
    } else if (in_.take(count) != 0) {
        newer_ = true;
    }
}

void PackedBits::number(std::string_view field, int count, int low, int high, int& value) {
    if (!writes_) {
        if (in_.left() < static_cast<std::size_t>(count)) fail(field, "missing");
        value = static_cast<int>(in_.take(count));
    }
    check(field, low, high, value);
    if (writes_) out_.put(static_cast<unsigned>(value), count);
}

void PackedBits::check(std::string_view field, int low, int high, int value) {
    if (value < low || value > high)
        fail(field, std::to_string(value) + " is not " + std::to_string(low) + " to " +
                        std::to_string(high));
}

void PackedBits::absent(std::string_view field, int only, int& value) {
    if (!writes_) value = only;
    check(field, only, only, value);
}

void PackedBits::note(std::size_t most, std::string& note) {
    if (writes_) {
        put_note(out_, note);
    } else {
        auto taken = take_note(in_, most);
        if (!taken) fail("note", "missing");
        note = std::move(taken).value_or(std::string());
    }
    if (const std::string_view fault = note_fault(note, most); !fault.empty()) fail("note", fault);
}

void PackedBits::fail(std::string_view field, std::string_view reason) {
    if (!fault_.empty()) return;
    if (item_ > 0) fault_ = "item " + std::to_string(item_) + ": ";
    fault_.append(field).append(": ").append(reason);
}

void PackedBits::end() {
    if (left() >= 8) fail("end", "bytes behind the last item");
    if (left() > 0 && in_.take(static_cast<int>(left() % 8)) != 0)
        fail("end", "padding is not zero");
}

}  // namespace catcow
