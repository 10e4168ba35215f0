#pragma once

#include "base/ease.h"

namespace catcow {

// The loudness of a sound over time: it rises from 0 to 1, stays there, and fades to exactly 0 on
// its last frame. Both slopes follow the minimum-jerk ease, like a raised cosine with softer ends.
struct Envelope {
    long long length = 0;  // all three in frames; attack + release <= length
    double attack = 1;
    double release = 1;

    // `frame` is 0..length-1. The result is above 0 from the first frame on, so the onset is exact.
    double at(long long frame) const {
        return minimum_jerk(static_cast<double>(frame + 1) / attack) * fall_at(frame);
    }
    // The same without its attack.
    double fall_at(long long frame) const {
        return minimum_jerk(static_cast<double>(length - 1 - frame) / release);
    }
};

}  // namespace catcow
