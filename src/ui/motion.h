#pragma once

#include <imgui.h>

#include "base/duration.h"

namespace catcow {

// Durations and distances of motion. Each motion depends on the clock, never on the number of
// frames, and ends by itself. With reduced motion nothing moves.

namespace motion {
inline constexpr Duration screen = seconds(0.22);  // a new screen arrives
inline constexpr Duration sheet = seconds(0.20);   // a sheet rises
inline constexpr Duration knob = seconds(0.15);    // a switch turns
inline constexpr float screen_way = 36;            // CSS pixels that a screen slides
inline constexpr float sheet_way = 64;             // CSS pixels that a sheet rises
}  // namespace motion

// Maps 0..1 to 0..1, fast at first and slow at the end.
constexpr float ease_out(float share) {
    const float left = 1 - share;
    return 1 - left * left * left;
}

// Moves all that the list has drawn, and multiplies its opacity (0..1). Units: CSS pixels. Call it
// when the list is complete.
void shift(ImDrawList& list, ImVec2 by, float opacity);

// Returns how far content moves when it is pulled `pulled` beyond its end. The further the pull,
// the less it adds, up to `most_give`. Units: CSS pixels.
constexpr float most_give = 56;
float give(float pulled);

}  // namespace catcow
