#pragma once

#include "base/duration.h"

namespace catcow {

// Touch movement since it was last read. Units: CSS pixels.
struct Pan {
    float by = 0;          // content moves up by this much: one finger, or the fling after it
    float x = 0, y = 0;    // where the finger touched down, or the midpoint of two fingers
    bool held = false;     // a finger is still on the screen
    bool fingers = false;  // two fingers are on the screen
    float across = 0, along = 0;  // movement of their midpoint
    float zoom = 1;               // factor by which their distance changed
    Duration down{};  // when a finger or button last went down, monotonic; 0 if not known
};

}  // namespace catcow
