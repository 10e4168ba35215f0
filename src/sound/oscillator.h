#pragma once

namespace catcow {

// sin(2 pi turns) for turns in [-0.5, 0.5]: the zeros of the sine times a least-maximum fit, off by
// at most 7e-6 (-103 dB), so that a gliding tone needs no call to the library for each sample.
constexpr double sine_of_turns(double turns) {
    const double square = turns * turns;
    return turns * (1.0 - 4.0 * square) *
           (6.28304228 + square * (-16.19818464 + square * (16.55971894 - 8.1522918 * square)));
}

// A sine whose frequency may change with each sample.
class Oscillator {
public:
    // `turns` since the last sample: hertz / rate, 0..0.5.
    double next(double turns) {
        phase_ += turns;
        if (phase_ > 0.5) phase_ -= 1.0;
        return sine_of_turns(phase_);
    }

private:
    double phase_ = 0;
};

}  // namespace catcow
