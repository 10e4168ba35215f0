#pragma once

#include <array>

#include "sound/cue_plan.h"
#include "sound/envelope.h"

namespace catcow {

// A struck thing that rings out: bowl, wooden block, tick. Each partial is a decaying two-pole
// resonator: two multiplications for each sample.
class Struck {
public:
    // `length` in frames: all strokes together, each with the same share.
    Struck(CueKind kind, long long length, int rate);

    double at(long long frame);  // frames in order from 0

private:
    struct Resonator {
        double first = 0;   // what its next sample takes from its last one ...
        double second = 0;  // ... and from the one before
        double last = 0;
        double before = 0;
        double strike = 0;  // the last sample when it is struck
    };
    static constexpr int most_partials = 5;

    Envelope stroke_;
    std::array<Resonator, most_partials> resonators_{};
};

}  // namespace catcow
