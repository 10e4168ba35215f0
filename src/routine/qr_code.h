#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace catcow {

// A QR code: a square of dark and light modules, without its white border.
struct QrCode {
    static constexpr int border = 4;  // modules on each side that must stay white (ISO/IEC 18004)

    int side = 0;            // modules, 21..177
    std::vector<bool> dark;  // row by row from the top left
    bool at(int x, int y) const {
        const int place = y * side + x;
        return dark[static_cast<std::size_t>(place)];
    }
};

// Makes the code of a text. A seventh of it may be unreadable (correction level M), or a fourteenth
// (L) if the text is too long for that. Empty if it has more than 2,953 bytes. A link has fewer.
std::optional<QrCode> qr_code_of(std::string_view text);

// A run of dark modules in a row.
struct QrRun {
    int x = 0, y = 0, length = 0;
};
std::vector<QrRun> runs_of(const QrCode& code);
// Returns them as a path of SVG. Units: modules, from the top left of the border.
std::string path_of(const QrCode& code);

// Both files have the white border. A printer or a viewer can enlarge the SVG to any size.
std::string svg_of(const QrCode& code);
// `module`: the side of a module in pixels.
std::string png_of(const QrCode& code, int module);

}  // namespace catcow
