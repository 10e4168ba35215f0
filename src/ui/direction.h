#pragma once

#include <imgui.h>

namespace catcow {

enum class Direction { none, number, to_the_right, to_the_left };

// Returns the direction of the block that the code point is in. Spaces, punctuation and emoji
// return `none`.
Direction direction_of(char32_t point);

// Returns whether the letter changes its shape with its neighbours: Arabic, Syriac, N'Ko.
bool joins(char32_t point);

struct PlacedLetter {
    char32_t point;
    Direction direction;
};

// Reorders a left-to-right line from the order of reading to the order in which it is seen. Returns
// false if nothing moved.
bool to_visual_order(ImVector<PlacedLetter>& line);

}  // namespace catcow
