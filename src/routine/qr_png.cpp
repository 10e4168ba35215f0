// The smallest PNG that every viewer reads (RFC 2083): one bit a pixel, not compressed (RFC 1951, 3.2.4).
#include <algorithm>
#include <cstdint>

#include "routine/qr_code.h"

namespace catcow {
namespace {

std::string big_endian(std::uint32_t value) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(value >> shift & 0xFF);
    return bytes;
}

std::string little_endian(std::size_t value) {
    return {static_cast<char>(value & 0xFF), static_cast<char>(value >> 8 & 0xFF)};
}

std::uint32_t crc32(std::string_view bytes) {
    std::uint32_t sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= static_cast<std::uint8_t>(byte);
        for (int bit = 0; bit < 8; ++bit) sum = sum >> 1 ^ (sum & 1 ? 0xEDB88320 : 0);
    }
    return ~sum;
}

std::uint32_t adler32(std::string_view bytes) {
    std::uint32_t low = 1, high = 0;
    for (const char byte : bytes) {
        low = (low + static_cast<std::uint8_t>(byte)) % 65521;
        high = (high + low) % 65521;
    }
    return high << 16 | low;
}

std::string chunk(std::string_view type, std::string_view data) {
    const std::string checked = std::string(type) + std::string(data);
    return big_endian(static_cast<std::uint32_t>(data.size())) + checked +
           big_endian(crc32(checked));
}

// A zlib stream of stored blocks.
std::string stored(std::string_view data) {
    constexpr std::size_t most = 0xFFFF;
    std::string stream = "\x78\x01";
    for (std::size_t at = 0; at < data.size(); at += most) {
        const std::string_view block = data.substr(at, most);
        stream += static_cast<char>(at + block.size() == data.size());
        stream += little_endian(block.size()) + little_endian(~block.size());
        stream += block;
    }
    return stream + big_endian(adler32(data));
}

}  // namespace

std::string png_of(const QrCode& code, int module) {
    const int side = (code.side + 2 * QrCode::border) * module;
    const auto width = static_cast<std::size_t>(side + 7) / 8;
    std::string rows;
    for (int y = 0; y < side; ++y) {
        std::string row(width + 1, '\xFF');  // white
        row[0] = 0;                          // no filter
        for (int x = 0; x < side; ++x) {
            const int across = x / module - QrCode::border, down = y / module - QrCode::border;
            const bool inside = std::min(across, down) >= 0 && std::max(across, down) < code.side;
            if (!inside || !code.at(across, down)) continue;
            const int place = x / 8 + 1;
            char& byte = row[static_cast<std::size_t>(place)];
            byte = static_cast<char>(byte & ~(0x80 >> x % 8));
        }
        rows += row;
    }
    const std::string size = big_endian(static_cast<std::uint32_t>(side));
    const char one_bit_of_grey[] = {1, 0, 0, 0, 0};
    return "\x89PNG\r\n\x1A\n" +
           chunk("IHDR", size + size + std::string(one_bit_of_grey, sizeof one_bit_of_grey)) +
           chunk("IDAT", stored(rows)) + chunk("IEND", "");
}

}  // namespace catcow
