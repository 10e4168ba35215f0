#pragma once

#include "sound/noise.h"
#include "sound/smooth_gain.h"

namespace catcow {

// Continuous low-passed noise at -60 dBFS RMS. A person does not notice it, but it is louder than
// what Chromium counts as silence (-72 dBFS). So the browser does not suspend a hidden page.
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
