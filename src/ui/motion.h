#pragma once

#include <imgui.h>

#include "base/duration.h"

namespace catcow {

// How things move. Every motion is a function of the clock, never of the number of frames, and ends by
// itself; with reduced motion there is none.

namespace motion {
inline constexpr Duration screen = seconds(0.22);  // a new screen slides in
inline constexpr Duration sheet = seconds(0.20);   // a sheet rises
inline constexpr Duration knob = seconds(0.15);    // a switch
inline constexpr float screen_way = 36;            // CSS pixels
inline constexpr float sheet_way = 64;
}  // namespace motion

// 0..1 to 0..1: quick at first, gentle at the end.
constexpr float ease_out(float share) {
    const float left = 1 - share;
    return 1 - left * left * left;
}

// Moves what a list has drawn by some CSS pixels, and lets it fade in (opacity 0..1). For a list that
// is complete.
void shift(ImDrawList& list, ImVec2 by, float opacity);

// How far content that is pulled beyond its end gives way, CSS pixels: ever less, `most` at the end.
constexpr float most_give = 56;
float give(float pulled);

}  // namespace catcow
