#pragma once

#include <cstdint>

namespace catcow {

// What a person can ask for without an interruption.
enum class Wish : std::uint8_t {
    breath,  // one more breath, lift or hold on this side, and on the other one if that is to come
    repeat,  // the whole pose once more after this time
    slower,  // half a second more for each inhale and exhale, from the next breath on
    faster,
};

}  // namespace catcow
