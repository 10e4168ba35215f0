#pragma once

#include <chrono>
#include <cmath>

namespace catcow {

// The only unit of time in the program. Whole microseconds make timelines compare exactly, and
// an hour of audio blocks adds up without drift.
using Duration = std::chrono::microseconds;

constexpr Duration seconds(double value) {
    const double micros = value * 1e6;
    return Duration(static_cast<Duration::rep>(micros + (micros < 0 ? -0.5 : 0.5)));
}

constexpr double in_seconds(Duration value) { return static_cast<double>(value.count()) / 1e6; }

// Conversions between time and audio frames at `rate` frames per second, rounded to the nearest.
// A whole frame converts to time and back exactly at any rate below 192 kHz.
constexpr long long frames_at(Duration at, int rate) {
    return (at.count() * rate + 500'000) / 1'000'000;
}

constexpr Duration time_of_frame(long long frame, int rate) {
    return Duration((frame * 1'000'000 + rate / 2) / rate);
}

}  // namespace catcow
