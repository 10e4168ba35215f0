#pragma once

#include "sound/noise.h"
#include "sound/smooth_gain.h"

namespace catcow {

// Continuous low-passed noise, at least at -60 dBFS RMS. A person does not notice that, but it is
// louder than what Chromium counts as silence (-72 dBFS). So the browser does not suspend a hidden
// page. A person who wants to hear it can raise it to -26 dBFS.
class Bed {
public:
    explicit Bed(int rate);

    void set_on(bool on);
    void set_volume(double share);  // 0: -60 dBFS, 1: -26 dBFS, and equal steps of decibels between

    double next() {
        low_ += pull_ * (noise_.next() - low_);
        return low_ * gain_.next();
    }

private:
    void update();

    bool on_ = false;
    double volume_ = 0;
    double pull_;
    double level_;
    double low_ = 0;
    Noise noise_{0x0bed0bed};
    SmoothGain gain_;
};

}  // namespace catcow
