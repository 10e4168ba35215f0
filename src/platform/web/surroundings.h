#pragma once

namespace catcow {

// What the page reports about the screen and the system preferences. Units: CSS pixels. Any change
// causes a frame.
struct Surroundings {
    float width = 0, height = 0;
    float ratio = 1;  // device pixels per CSS pixel, at most 2
    struct {
        float top = 0, right = 0, bottom = 0, left = 0;
    } safe;  // widths covered by notches and bars
    bool dark = false;
    bool contrast = false;  // the system asks for more contrast or forced colours
    bool reduced_motion = false;
};

}  // namespace catcow
