#pragma once

namespace catcow {

// What fingers did on the glass since it was last asked for, CSS pixels.
struct Pan {
    float by = 0;                 // one finger, or its fling, moved the content up
    float x = 0, y = 0;           // where it went down, or the middle of two
    bool held = false;            // it is still on the glass
    bool fingers = false;         // two of them
    float across = 0, along = 0;  // their middle moved
    float zoom = 1;               // they moved apart by this factor
};

}  // namespace catcow
