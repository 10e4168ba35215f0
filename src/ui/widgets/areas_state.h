#pragma once

#include <cstdint>

#include "ui/semantics.h"

namespace catcow {

class Ui;

// Only the functions of ui/widgets/areas.h see into it. It describes the open area.
class AreasState {
    friend void open_area(Ui& ui, const char* key, Rect area, bool scrolls, bool fixed);
    friend void open_sheet(Ui& ui, const char* key, Rect area);
    friend void close_area(Ui& ui);
    friend void reveal(Ui& ui, std::uint32_t id, Rect rect);

    bool scrolls_ = false;
    bool fixed_ = false;
    bool sheet_ = false;
    float pulled_ = 0;          // beyond the end, by the finger, CSS pixels
    float scroll_target_ = -1;  // where reveal() scrolls to; below 0: nowhere
};

}  // namespace catcow
