#pragma once

#include <string>
#include <string_view>

#include <imgui.h>

#include "ui/glyph_painter.h"

namespace catcow {

// Lets `painter` paint the characters that the face added last does not have. A character is
// painted when it is first drawn, at the size and pixel ratio in use. It then stays in Dear ImGui's
// atlas like any other glyph. The atlas is in memory, so glyphs survive the loss of the GL context.
// The painter must outlive the ImGui context. ASCII is never painted.
bool add_painted_glyphs(ImFontAtlas& atlas, GlyphPainter& painter, bool bold);

// Returns the text for Dear ImGui, which only draws single code points of 16 bits. Anything else
// (letters with combining accents, syllables, emoji, joined Arabic letters) becomes one private-use
// code point. Its glyph is painted as a whole, so the browser does the shaping. Line breaks and
// spaces stay. Returns `text` itself if nothing changes, else a view into `buffer`.
std::string_view for_face(const ImFont& face, std::string_view text, std::string& buffer);

// Returns a line of such a text in the order in which it is seen from left to right. Reverses runs
// of right-to-left letters, with the spaces and numbers among them. The line as a whole stays
// left-to-right, whatever it begins with. Direction marks and embeddings have no effect. This is
// not the bidirectional algorithm (UAX #9), but it is enough for a title, a name or a sentence.
std::string_view in_visual_order(const ImFont& face, std::string_view line, std::string& buffer);

}  // namespace catcow
