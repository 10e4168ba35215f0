#pragma once

#include "sound/noise.h"
#include "sound/smooth_gain.h"

namespace catcow {

// Continuous low-passed noise at -60 dBFS RMS: below what a person notices, above what Chromium
// counts as silence (-72 dBFS), so that a hidden page is not put to sleep.
class Bed {
public:
    explicit Bed(int rate);

    void set_on(bool on) { gain_.set_target(on ? level_ : 0.0); }

    double next() {
        low_ += pull_ * (noise_.next() - low_);
        return low_ * gain_.next();
    }

private:
    double pull_;
    double level_;
    double low_ = 0;
    Noise noise_{0x0bed0bed};
    SmoothGain gain_;
};

}  // namespace catcow
