#pragma once

#include <array>

#include "sound/cue_plan.h"
#include "sound/envelope.h"

namespace catcow {

// A struck instrument that rings out: bowl, bells, wooden note, wooden block, tick. It may be struck
// several times, each time at its own pitch. Each partial of each stroke is a decaying two-pole
// resonator that takes two multiplications per sample.
class Struck {
public:
    // `length`: in frames. The sound fades to silence at its end.
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
    static constexpr int most_partials = 5, most_strokes = 3;

    struct Stroke {
        long long frame = 0;  // when it is struck
        int partials = 0;
        std::array<Resonator, most_partials> resonators{};
    };

    Envelope envelope_;  // of each stroke its attack, of the whole its release
    int count_ = 0;
    std::array<Stroke, most_strokes> strokes_{};
};

}  // namespace catcow
