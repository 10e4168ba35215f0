#pragma once

#include "base/duration.h"

namespace catcow {

// Counts the frames that were drawn, why, and how long they took. For diagnostics.
struct FrameLog {
    enum class Reason { session, input, motion, other };

    void count(Reason reason) {
        ++drawn;
        ++(reason == Reason::session  ? session
           : reason == Reason::input  ? input
           : reason == Reason::motion ? motion
                                      : other);
    }

    long long drawn = 0, session = 0, input = 0, motion = 0, other = 0;
    Duration time{};
};

}  // namespace catcow
