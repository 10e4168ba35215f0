#pragma once

#include <algorithm>

namespace catcow {

// Minimum-jerk ease from 0 to 1 (Flash and Hogan 1985): no velocity or acceleration at either end.
constexpr double minimum_jerk(double t) {
    t = std::clamp(t, 0.0, 1.0);
    return t * t * t * (10.0 + t * (-15.0 + 6.0 * t));
}

}  // namespace catcow
