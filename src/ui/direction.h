#pragma once

#include <imgui.h>

namespace catcow {

enum class Direction { none, number, to_the_right, to_the_left };

// From the block that the code point is in. A space, punctuation and an emoji have none of their own.
Direction direction_of(char32_t point);

// Letters that change their shape with their neighbours: Arabic, Syriac, N'Ko.
bool joins(char32_t point);

struct PlacedLetter {
    char32_t point;
    Direction direction;
};

// Puts a line that runs to the right into the order in which it is seen. False when nothing moved.
bool to_visual_order(ImVector<PlacedLetter>& line);

}  // namespace catcow
