#pragma once

#include <cstdint>
#include <span>

namespace catcow {

// Returns the CRC-16/CCITT-FALSE (CRC-16/IBM-3740 in the RevEng catalogue): polynomial 0x1021,
// initial value 0xFFFF, no reflection, no final XOR. The check value of "123456789" is 0x29B1.
constexpr std::uint16_t crc16(std::span<const std::uint8_t> bytes) {
    unsigned crc = 0xFFFF;
    for (const std::uint8_t byte : bytes) {
        crc ^= static_cast<unsigned>(byte) << 8;
        for (int bit = 0; bit < 8; ++bit) crc = (crc & 0x8000) != 0 ? crc << 1 ^ 0x1021 : crc << 1;
        crc &= 0xFFFF;
    }
    return static_cast<std::uint16_t>(crc);
}

}  // namespace catcow
