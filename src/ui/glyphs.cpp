#include "ui/glyphs.h"

#include <algorithm>
#include <cmath>

#include <imgui_internal.h>

#include "ui/glyph_book.h"

namespace catcow {
namespace {

constexpr float widest = 4;     // ems; a wider glyph is squeezed to this width
constexpr float largest = 160;  // pixels per em; larger glyphs are painted this big and stretched

bool open_book(ImFontAtlas*, ImFontConfig* source) {
    source->FontLoaderData = new GlyphBook(*static_cast<const GlyphSource*>(source->FontData));
    return true;
}

void close_book(ImFontAtlas*, ImFontConfig* source) {
    delete static_cast<GlyphBook*>(source->FontLoaderData);
    source->FontLoaderData = nullptr;
}

// Excludes ASCII. Dear ImGui looks for a tab character in each face, and no ASCII character is
// worth a canvas.
bool may_paint(ImFontAtlas*, ImFontConfig*, ImWchar point) { return point >= 0x80; }

// Returns whether the glyph is ink, which takes the text colour. Emoji keep their own colours.
// Turns all pixels of ink pure white, because some browsers add noise to a canvas against
// fingerprinting. Its transparent pixels also become white, so that edges do not darken when the
// picture is stretched.
bool whiten(PaintedGlyph& glyph) {
    constexpr int noise = 0x40;
    auto& rgba = glyph.rgba;
    for (int i = 0; i < rgba.Size; i += 4) {
        const int least = std::min(std::min(rgba[i], rgba[i + 1]), rgba[i + 2]);
        if (rgba[i + 3] > noise && least < 0xFF - noise) return false;
    }
    for (int i = 0; i < rgba.Size; ++i) {
        if (i % 4 != 3) rgba[i] = 0xFF;
    }
    return true;
}

bool paint_glyph(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void*, ImWchar point,
                 ImFontGlyph* glyph, float* only_advance) {
    if (!may_paint(atlas, source, point)) return false;
    const auto& book = *static_cast<const GlyphBook*>(source->FontLoaderData);
    const float em = baked->Size;
    const float pixels =
        std::min(em * source->RasterizerDensity * baked->RasterizerDensity, largest);
    PaintedGlyph painted;
    if (!book.painter->paint(book.text(point), book.bold, pixels, painted)) return false;
    const float down = em / pixels;  // scale from picture pixels to lengths in the text
    const float across =
        painted.advance > widest * pixels ? down * widest * pixels / painted.advance : down;
    if (only_advance) {
        *only_advance = painted.advance * across;
        return true;
    }
    glyph->Codepoint = point;
    glyph->AdvanceX = painted.advance * across;
    if (painted.width <= 0 || painted.height <= 0) return true;

    const ImFontAtlasRectId place = ImFontAtlasPackAddRect(atlas, painted.width, painted.height);
    if (place == ImFontAtlasRectId_Invalid) return false;
    const float base_line = std::round(baked->Ascent);
    glyph->X0 = painted.left * across;
    glyph->X1 = (painted.left + static_cast<float>(painted.width)) * across;
    glyph->Y0 = base_line + painted.top * down;
    glyph->Y1 = base_line + (painted.top + static_cast<float>(painted.height)) * down;
    glyph->Visible = true;
    glyph->Colored = !whiten(painted);
    glyph->PackId = place;
    ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, source, glyph,
                                       ImFontAtlasPackGetRect(atlas, place), painted.rgba.Data,
                                       ImTextureFormat_RGBA32, painted.width * 4);
    return true;
}

const ImFontLoader& painting_loader() {
    static const ImFontLoader loader = [] {
        ImFontLoader made;
        made.Name = "painter";
        made.FontSrcInit = open_book;
        made.FontSrcDestroy = close_book;
        made.FontSrcContainsGlyph = may_paint;
        made.FontBakedLoadGlyph = paint_glyph;
        return made;
    }();
    return loader;
}

}  // namespace

bool add_painted_glyphs(ImFontAtlas& atlas, GlyphPainter& painter, bool bold) {
    GlyphSource source{&painter, bold};
    ImFontConfig config;
    config.MergeMode = true;
    config.FontLoader = &painting_loader();
    config.FontData = &source;  // Dear ImGui copies it
    config.FontDataSize = sizeof source;
    config.FontDataOwnedByAtlas = false;
    return atlas.AddFont(&config) != nullptr;
}

GlyphBook* glyph_book(const ImFont& face) {
    const ImFontConfig* last = face.Sources.back();
    if (last->FontLoader != &painting_loader()) return nullptr;
    return static_cast<GlyphBook*>(last->FontLoaderData);
}

}  // namespace catcow
