#pragma once

#include "base/ease.h"

namespace catcow {

// The loudness of a sound over its life: swells from 0, stays at 1, fades to exactly 0 on its last
// frame. Both ways follow the minimum-jerk ease, a raised cosine with softer ends.
struct Envelope {
    long long length = 0;  // frames, all three; attack + release <= length
    double attack = 1;
    double release = 1;

    // 0 <= frame < length. Above 0 from the first frame on: the onset is there.
    double at(long long frame) const {
        const double since = static_cast<double>(frame + 1);
        const double left = static_cast<double>(length - 1 - frame);
        return minimum_jerk(since / attack) * minimum_jerk(left / release);
    }
};

}  // namespace catcow
