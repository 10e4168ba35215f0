#pragma once

#include <string>
#include <vector>

namespace catcow {

enum class Direction { none, number, to_the_right, to_the_left };

// From the block that the code point is in. A space, punctuation and an emoji have none of their own.
Direction direction_of(char32_t point);

// Letters that change their shape with their neighbours: Arabic, Syriac, N'Ko.
bool joins(char32_t point);

// Puts the code points of a line that runs to the right, whose directions are given, into the order
// in which they are seen. False when nothing moved.
bool to_visual_order(std::u32string& points, const std::vector<Direction>& directions);

}  // namespace catcow
