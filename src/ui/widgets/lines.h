#pragma once

#include <algorithm>

#include "ui/ui.h"

namespace catcow {

// Calls visit(line, its width) for each wrapped line.
template <class Visit>
void Ui::each_line(std::string_view text, float pixels, Weight weight, float width,
                   Visit visit) const {
    ImFont* const face = font(weight);
    const char* begin = text.data();
    const char* const end = begin + text.size();
    while (begin < end) {
        const char* const paragraph = std::find(begin, end, '\n');
        const char* stop =
            face->CalcWordWrapPosition(pixels, begin, paragraph, std::max(width, 1.0F));
        if (stop == begin && stop < paragraph) ++stop;  // a column narrower than a letter
        const float across = face->CalcTextSizeA(pixels, 1e9F, 0, begin, stop).x;
        visit(std::string_view(begin, static_cast<std::size_t>(stop - begin)), across);
        begin = stop;
        while (begin < paragraph && *begin == ' ') ++begin;
        if (begin == paragraph && begin < end) ++begin;  // the line break itself
    }
}

}  // namespace catcow
