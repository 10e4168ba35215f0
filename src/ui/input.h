#pragma once

#include <cstdint>
#include <string>

#include "base/duration.h"
#include "base/pan.h"

namespace catcow {

struct Insets {
    float top = 0, right = 0, bottom = 0, left = 0;
};

// The canvas, in CSS pixels.
struct Surface {
    float width = 0, height = 0;
    Insets safe;  // covered by notches and bars
    bool reduced_motion = false;
};

// What came in since the last frame, besides the pointer that Dear ImGui has itself.
struct Happened {
    Duration now{};  // the monotonic clock, which motion follows
    Pan pan;
    float page = 0;             // keys moved the content up, CSS pixels
    std::uint32_t pressed = 0;  // mirrored element that was activated
    std::uint32_t slid = 0;     // mirrored slider that was moved
    double slide = 0;           // to this value
    std::uint32_t focused = 0;  // mirrored element with the keyboard focus
    std::uint32_t edited = 0;   // mirrored text field that was written into
    std::string text;           // what stands in it now
};

}  // namespace catcow
