#pragma once

#include <string>
#include <string_view>

#include <imgui.h>

#include "ui/glyph_painter.h"

namespace catcow {

// The height of the text faces (ascender to descender), for which Dear ImGui's sizes stand, in ems:
// what is painted is as large as what is shipped. A test compares it with the files.
constexpr float face_height = 1.3F;

// Adds to the face that was added last whatever it lacks: such a character is painted when it first
// occurs, at the size and pixel ratio in use, and from then on lies in Dear ImGui's atlas like any
// other (which is in memory: a lost GL context takes nothing away). The painter must stay as long as
// the ImGui context. ASCII is never painted.
bool add_painted_glyphs(ImFontAtlas& atlas, GlyphPainter& painter, bool bold);

// The text for Dear ImGui, which knows single code points of 16 bits only: what is more (letters
// with loose accents, syllables, emoji, joined Arabic letters) becomes one code point of private
// use, whose glyph is painted as a whole, so that the browser does the shaping. Line breaks and
// spaces stay. Where nothing is to be done it is the text itself, otherwise it lies in `buffer`.
std::string_view for_face(const ImFont& face, std::string_view text, std::string& buffer);

// A line of such a text in the order in which it is seen from left to right: runs of right-to-left
// letters are reversed, with the spaces and numbers among them. The line as a whole stays a
// left-to-right one, whatever it begins with, and marks and embeddings for direction have no effect:
// this is not the bidirectional algorithm (UAX #9), but what a title, a name or a sentence needs.
std::string_view in_visual_order(const ImFont& face, std::string_view line, std::string& buffer);

}  // namespace catcow
