#include "ui/fonts.h"

namespace catcow {
namespace {

ImFont* add(std::span<const unsigned char> file) {
    constexpr std::size_t smallest = 256;  // anything shorter is no font
    if (file.size() < smallest) return nullptr;
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    config.OversampleH = 1;
    // Dear ImGui does not write to the bytes that it does not own.
    auto* bytes = const_cast<unsigned char*>(file.data());
    return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(bytes, static_cast<int>(file.size()), 16,
                                                      &config);
}

}  // namespace

Result<Fonts> add_fonts(const std::array<std::span<const unsigned char>, 3>& files) {
    const Fonts fonts{add(files[0]), add(files[1]), add(files[2])};
    if (!fonts.regular || !fonts.bold || !fonts.icons) return Error{"a font could not be read"};
    return fonts;
}

}  // namespace catcow
