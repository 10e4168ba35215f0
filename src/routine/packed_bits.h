#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "routine/bits.h"

namespace catcow {

// Writes fields or reads them, so that one description of the fields (packed.cpp) serves both
// directions. Keeps its first fault.
class PackedBits {
public:
    PackedBits() : in_({}), writes_(true) {}
    explicit PackedBits(std::span<const std::uint8_t> bytes) : in_(bytes), writes_(false) {}

    void place(int item) { item_ = item; }  // for faults: counts from 1; 0: none
    void reserved(int count);
    void number(std::string_view field, int count, int low, int high, int& value);
    // A field that this kind of dose or plan does not have. Its only valid value is `only`.
    void absent(std::string_view field, int only, int& value);
    void note(std::size_t most, std::string& note);  // not empty
    void fail(std::string_view field, std::string_view reason);
    // Fails unless only padding is left to read: fewer than eight bits, all zero.
    void end();

    bool newer() const { return newer_; }  // a reserved bit is set
    bool ok() const { return fault_.empty() && !newer_; }
    const std::string& fault() const { return fault_; }
    const std::vector<std::uint8_t>& bytes() const { return out_.bytes(); }
    std::size_t left() const { return in_.left(); }

private:
    void check(std::string_view field, int low, int high, int value);

    BitWriter out_;
    BitReader in_;
    bool writes_;
    bool newer_ = false;
    int item_ = 0;
    std::string fault_;
};

}  // namespace catcow
