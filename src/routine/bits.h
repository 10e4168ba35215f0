#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace catcow {

// Writes bits in order: the highest bit of a value first, and the highest bit of a byte first.
class BitWriter {
public:
    // Appends the lowest `count` bits of `value`; `count` is 1..16.
    void put(unsigned value, int count) {
        for (int bit = count - 1; bit >= 0; --bit) {
            if (used_ % 8 == 0) bytes_.push_back(0);
            if ((value >> bit & 1) != 0)
                bytes_.back() |= static_cast<std::uint8_t>(0x80 >> used_ % 8);
            ++used_;
        }
    }
    // Returns all bytes. Zero bits fill up the last one.
    const std::vector<std::uint8_t>& bytes() const { return bytes_; }

private:
    std::vector<std::uint8_t> bytes_;
    std::size_t used_ = 0;
};

class BitReader {
public:
    explicit BitReader(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

    std::size_t left() const { return bytes_.size() * 8 - taken_; }
    // Returns the next `count` bits, 1..16. Bits after the end are zeros: check left() first.
    unsigned take(int count) {
        unsigned value = 0;
        for (int bit = 0; bit < count; ++bit) {
            value <<= 1;
            if (left() == 0) continue;
            value |= bytes_[taken_ / 8] >> (7 - taken_ % 8) & 1U;
            ++taken_;
        }
        return value;
    }

private:
    std::span<const std::uint8_t> bytes_;
    std::size_t taken_ = 0;
};

}  // namespace catcow
