#include "ui/fonts.h"

#include "ui/glyphs.h"

namespace catcow {
namespace {

ImFont* add(std::span<const unsigned char> file) {
    constexpr std::size_t smallest = 256;  // bytes; a shorter file is not a font
    if (file.size() < smallest) return nullptr;
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    config.OversampleH = 1;
    // Safe: Dear ImGui does not write to bytes that it does not own.
    auto* bytes = const_cast<unsigned char*>(file.data());
    return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(bytes, static_cast<int>(file.size()), 16,
                                                      &config);
}

}  // namespace

Result<Fonts> add_fonts(const std::array<std::span<const unsigned char>, 3>& files,
                        GlyphPainter* painter) {
    Fonts fonts;
    for (const bool bold : {false, true}) {
        ImFont*& face = bold ? fonts.bold : fonts.regular;
        face = add(files[bold]);
        if (face && painter) add_painted_glyphs(*ImGui::GetIO().Fonts, *painter, bold);
    }
    fonts.icons = add(files[2]);
    if (!fonts.regular || !fonts.bold || !fonts.icons) return Error{"a font could not be read"};
    return fonts;
}

}  // namespace catcow
