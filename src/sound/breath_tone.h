#pragma once

#include "sound/cue_plan.h"
#include "sound/envelope.h"
#include "sound/noise.h"
#include "sound/oscillator.h"

namespace catcow {

// The sound of half a breath, in band-passed noise: two sines a fifth apart. They glide together
// with the same ease as the breath shape, up for an inhale and down for an exhale.
class BreathTone {
public:
    // `cue.kind` must be inhale or exhale. `length` is the length of the cue in frames.
    BreathTone(const Cue& cue, long long length, int rate);

    double at(long long frame);  // call with frames in order, from 0

private:
    struct Glide {
        double from = 0;
        double change = 0;
        double at(double ease) const { return from + change * ease; }
    };

    Envelope envelope_;
    Glide turns_;   // of the lower sine, per sample
    Glide centre_;  // centre of the band-pass, as its coefficient
    double noise_level_;
    double air_pull_;
    Oscillator lower_;
    Oscillator upper_;
    Noise noise_;
    double air_ = 0;  // low-passed noise, the input of the band-pass
    double low_ = 0;
    double band_ = 0;
};

}  // namespace catcow
