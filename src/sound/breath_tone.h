#pragma once

#include "sound/cue_plan.h"
#include "sound/envelope.h"
#include "sound/noise.h"
#include "sound/oscillator.h"

namespace catcow {

// The sound of half a breath: two sines a fifth apart that glide together with the ease of the
// breath shape, up for an inhale and down for an exhale, in a breath of band-passed noise.
class BreathTone {
public:
    // `cue.kind` is inhale or exhale, `length` its frames.
    BreathTone(const Cue& cue, long long length, int rate);

    double at(long long frame);  // frames in order from 0

private:
    struct Glide {
        double from = 0;
        double change = 0;
        double at(double ease) const { return from + change * ease; }
    };

    Envelope envelope_;
    Glide turns_;   // of the lower sine, for each sample
    Glide centre_;  // of the band-pass, as its coefficient
    double noise_level_;
    double air_pull_;
    Oscillator lower_;
    Oscillator upper_;
    Noise noise_;
    double air_ = 0;  // low-passed noise, then the band-pass
    double low_ = 0;
    double band_ = 0;
};

}  // namespace catcow
