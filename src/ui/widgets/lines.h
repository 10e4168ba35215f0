#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include <imgui.h>

#include "ui/glyphs.h"

namespace catcow {

// Calls visit(line, width) for each wrapped line, in the order in which it is drawn.
template <class Visit>
void each_line(ImFont& face, std::string_view text, float pixels, float width, Visit visit) {
    std::string drawn, ordered;
    text = for_face(face, text, drawn);
    const char* begin = text.data();
    const char* const end = begin + text.size();
    while (begin < end) {
        const char* const paragraph = std::find(begin, end, '\n');
        const char* const stop =
            face.CalcWordWrapPosition(pixels, begin, paragraph, std::max(width, 1.0F));
        const std::string_view line(begin, static_cast<std::size_t>(stop - begin));
        const float across = face.CalcTextSizeA(pixels, 1e9F, 0, begin, stop).x;
        visit(in_visual_order(face, line, ordered), across);
        begin = stop;
        while (begin < paragraph && *begin == ' ') ++begin;
        if (begin == paragraph && begin < end) ++begin;  // the line break itself
    }
}

}  // namespace catcow
