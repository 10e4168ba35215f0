#pragma once

#include <array>

#include "sound/cue_plan.h"
#include "sound/envelope.h"

namespace catcow {

// A struck instrument that rings out: bowl, wooden block, tick. Each partial is a decaying two-pole
// resonator that takes two multiplications per sample.
class Struck {
public:
    // `length` is the length of all strokes together, in frames. Every stroke gets an equal share.
    Struck(CueKind kind, long long length, int rate);

    double at(long long frame);  // call with frames in order, from 0

private:
    struct Resonator {
        double first = 0;   // weight of the last sample in the next one
        double second = 0;  // weight of the sample before it
        double last = 0;
        double before = 0;
        double strike = 0;  // value of the last sample when it is struck
    };
    static constexpr int most_partials = 5;

    Envelope stroke_;
    std::array<Resonator, most_partials> resonators_{};
};

}  // namespace catcow
