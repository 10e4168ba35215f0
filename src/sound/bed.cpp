#include "sound/bed.h"

#include <cmath>
#include <numbers>

namespace catcow {

namespace {

constexpr double corner_hertz = 500;
constexpr double level_rms = 0.001;  // -60 dBFS

}  // namespace

Bed::Bed(int rate) : gain_(0, rate) {
    const double step = 2 * std::numbers::pi * corner_hertz / rate;
    pull_ = step / (1 + step);
    // This one-pole low-pass keeps pull / (2 - pull) of the variance of white noise.
    level_ = level_rms / std::sqrt(Noise::variance * pull_ / (2 - pull_));
}

void Bed::set_on(bool on) {
    on_ = on;
    update();
}

void Bed::set_volume(double share) {
    volume_ = share;
    update();
}

void Bed::update() {
    constexpr double decibels = 34;
    gain_.set_target(on_ ? level_ * std::pow(10, volume_ * decibels / 20) : 0.0);
}

}  // namespace catcow
