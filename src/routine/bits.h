#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace catcow {

// Bits in the order of writing, the highest bit of each value and of each byte first.
class BitWriter {
public:
    // The lowest `count` bits of `value`; 1..16.
    void put(unsigned value, int count) {
        for (int bit = count - 1; bit >= 0; --bit) {
            if (used_ % 8 == 0) bytes_.push_back(0);
            if ((value >> bit & 1) != 0)
                bytes_.back() |= static_cast<std::uint8_t>(0x80 >> used_ % 8);
            ++used_;
        }
    }
    // The last byte is filled up with zeros.
    const std::vector<std::uint8_t>& bytes() const { return bytes_; }

private:
    std::vector<std::uint8_t> bytes_;
    std::size_t used_ = 0;
};

class BitReader {
public:
    explicit BitReader(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

    std::size_t left() const { return bytes_.size() * 8 - taken_; }
    // The next `count` bits, 1..16. Bits behind the end are zeros: ask left() before.
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
