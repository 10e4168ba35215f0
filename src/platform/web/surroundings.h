#pragma once

namespace catcow {

// What the page says about the screen and the person's system. CSS pixels. Any change brings a frame.
struct Surroundings {
    float width = 0, height = 0;
    float ratio = 1;  // device pixels to a CSS pixel, at most 2
    struct {
        float top = 0, right = 0, bottom = 0, left = 0;
    } safe;  // covered by notches and bars
    bool dark = false;
    bool contrast = false;  // more contrast, or forced colours
    bool reduced_motion = false;
};

}  // namespace catcow
