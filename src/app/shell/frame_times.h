#pragma once

#include "base/duration.h"

namespace catcow {

inline constexpr Duration session_frame = seconds(1.0 / 30);  // while a session plays
inline constexpr Duration motion_frame = seconds(1.0 / 60);   // while something moves

}  // namespace catcow
