#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "routine/bits.h"
#include "routine/note_code.h"

namespace catcow {

// PackedWriter and PackedReader have the same members, so one description of the fields (packed.cpp)
// serves both directions. Each keeps its first fault.

inline std::string out_of_range(std::string_view field, int value, int low, int high) {
    return std::string(field) + ": " + std::to_string(value) + " is not " + std::to_string(low) +
           " to " + std::to_string(high);
}

class PackedWriter {
public:
    void place(std::string where) { place_ = std::move(where); }
    void reserved(int count) { bits_.put(0, count); }
    void number(std::string_view field, int count, int low, int high, int& value) {
        if (value < low || value > high) fail(out_of_range(field, value, low, high));
        bits_.put(static_cast<unsigned>(value), count);
    }
    // Checks a field that this kind of dose or plan does not have. Its only valid value is `only`.
    void absent(std::string_view field, int only, int& value) {
        if (value != only) fail(out_of_range(field, value, only, only));
    }
    void note(std::string_view, std::size_t, std::string& note) { put_note(bits_, note); }
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

class PackedReader {
public:
    explicit PackedReader(std::span<const std::uint8_t> bytes) : bits_(bytes) {}

    void place(std::string where) { place_ = std::move(where); }
    void reserved(int count) { newer_ = bits_.take(count) != 0 || newer_; }
    void number(std::string_view field, int count, int low, int high, int& value) {
        if (bits_.left() < static_cast<std::size_t>(count)) fail(std::string(field) + ": missing");
        value = static_cast<int>(bits_.take(count));
        if (value < low || value > high) fail(out_of_range(field, value, low, high));
    }
    void absent(std::string_view, int only, int& value) { value = only; }
    void note(std::string_view field, std::size_t most, std::string& note) {
        auto taken = take_note(bits_, most);
        if (!taken) fail(std::string(field) + ": missing");
        note = std::move(taken).value_or(std::string());
    }
    void fail(const std::string& reason) {
        if (fault_.empty()) fault_ = place_ + reason;
    }
    bool newer() const { return newer_; }
    bool ok() const { return fault_.empty() && !newer_; }
    const std::string& fault() const { return fault_; }
    std::size_t left() const { return bits_.left(); }
    // Fails unless only padding is left: fewer than eight bits, all zero.
    void end() {
        if (left() >= 8) fail("bytes behind the last item");
        if (left() > 0 && bits_.take(static_cast<int>(left() % 8)) != 0)
            fail("padding is not zero");
    }

private:
    BitReader bits_;
    std::string place_;
    std::string fault_;
    bool newer_ = false;
};

}  // namespace catcow
