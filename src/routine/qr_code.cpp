#include "routine/qr_code.h"

#include <qrcodegen.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace catcow {

std::optional<QrCode> qr_code_of(std::string_view text) {
    using Buffer = std::array<std::uint8_t, qrcodegen_BUFFER_LEN_MAX>;
    Buffer made{};
    const auto make = [&](qrcodegen_Ecc correction) {
        Buffer data{};  // also the working memory of the library
        if (text.size() > data.size()) return false;
        std::copy(text.begin(), text.end(), data.begin());
        return qrcodegen_encodeBinary(data.data(), text.size(), made.data(), correction,
                                      qrcodegen_VERSION_MIN, qrcodegen_VERSION_MAX,
                                      qrcodegen_Mask_AUTO, false);
    };
    if (!make(qrcodegen_Ecc_MEDIUM) && !make(qrcodegen_Ecc_LOW)) return std::nullopt;
    QrCode code{qrcodegen_getSize(made.data()), {}};
    for (int y = 0; y < code.side; ++y)
        for (int x = 0; x < code.side; ++x)
            code.dark.push_back(qrcodegen_getModule(made.data(), x, y));
    return code;
}

std::vector<QrRun> runs_of(const QrCode& code) {
    std::vector<QrRun> runs;
    for (int y = 0; y < code.side; ++y) {
        for (int x = 0; x < code.side; ++x) {
            if (!code.at(x, y)) continue;
            if (x > 0 && code.at(x - 1, y)) {
                ++runs.back().length;
            } else {
                runs.push_back({x, y, 1});
            }
        }
    }
    return runs;
}

std::string path_of(const QrCode& code) {
    std::string path;
    for (const QrRun& run : runs_of(code)) {
        const std::string length = std::to_string(run.length);
        path += "M" + std::to_string(run.x + QrCode::border) + " " +
                std::to_string(run.y + QrCode::border) + "h" + length + "v1h-" + length + "z";
    }
    return path;
}

std::string svg_of(const QrCode& code) {
    const std::string side = std::to_string(code.side + 2 * QrCode::border);
    return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 )" + side + " " + side +
           R"(" width=")" + side + R"(mm" height=")" + side +
           R"(mm" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h)" + side + "v" + side +
           R"(H0z"/><path d=")" + path_of(code) + "\"/></svg>\n";
}

}  // namespace catcow
