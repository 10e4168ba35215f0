#pragma once

#include <cstdint>

#include "base/duration.h"
#include "ui/semantics.h"

namespace catcow {

class Ui;

// Owns the state of the open area. Only the functions of ui/widgets/areas.h use it.
class AreasState {
public:
    bool begins() const { return open_.begins; }

private:
    friend void open_area(Ui& ui, const char* key, Rect area, bool scrolls, bool fixed);
    friend void open_sheet(Ui& ui, const char* key, Rect area, bool opens);
    friend void point_down(Ui& ui);
    friend void close_area(Ui& ui);
    friend void reveal(Ui& ui, std::uint32_t id, Rect rect);
    friend void keep_in_place(Ui& ui, std::uint32_t id, Rect rect, bool used);

    // Of the open area.
    struct Open {
        bool scrolls = false;
        bool fixed = false;
        bool sheet = false;
        bool points = false;       // at what lies below its end
        bool begins = false;       // at its top, with nothing of the last time it was there
        float pulled = 0;          // how far a finger pulls beyond the end, CSS pixels
        float scroll_target = -1;  // scroll position that is asked for; below 0: none
    } open_;
    // The control that was used last, in whichever area it is.
    struct Anchor {
        std::uint32_t id = 0;
        float y = 0;
        Duration until{};  // then it is free to move
    } anchor_;
};

}  // namespace catcow
