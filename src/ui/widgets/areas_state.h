#pragma once

#include <cstdint>

#include "ui/semantics.h"

namespace catcow {

class Ui;

// Owns the state of the open area. Only the functions of ui/widgets/areas.h use it.
class AreasState {
    friend void open_area(Ui& ui, const char* key, Rect area, bool scrolls, bool fixed);
    friend void open_sheet(Ui& ui, const char* key, Rect area);
    friend void close_area(Ui& ui);
    friend void reveal(Ui& ui, std::uint32_t id, Rect rect);

    bool scrolls_ = false;
    bool fixed_ = false;
    bool sheet_ = false;
    float pulled_ = 0;          // how far a finger pulls beyond the end, CSS pixels
    float scroll_target_ = -1;  // scroll position that reveal() asks for; below 0: none
};

}  // namespace catcow
