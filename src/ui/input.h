#pragma once

#include <cstdint>
#include <string>

#include "base/duration.h"
#include "base/pan.h"

namespace catcow {

struct Insets {
    float top = 0, right = 0, bottom = 0, left = 0;
};

// The canvas. Units: CSS pixels.
struct Surface {
    float width = 0, height = 0;
    Insets safe;  // covered by notches and system bars
    bool reduced_motion = false;
};

// Input since the last frame, except the pointer, which Dear ImGui reads itself.
struct Happened {
    Duration now{};  // monotonic time; all motion follows it
    Pan pan;
    float page = 0;             // content moves up by this much, from keys; CSS pixels
    std::uint32_t pressed = 0;  // mirrored element that was activated; 0 for none
    bool tapped = false;        // by a pointer, in the words-only view
    std::uint32_t slid = 0;     // mirrored slider that was moved
    double slide = 0;           // the new value of that slider
    std::uint32_t focused = 0;  // mirrored element with the keyboard focus
    std::uint32_t edited = 0;   // mirrored text field that was edited
    std::string text;           // the new text of that field
};

}  // namespace catcow
