#pragma once

#include <span>

// Loudness as broadcasters measure it: ITU-R BS.1770-4, one channel.
namespace catcow::testing {

// LUFS over the whole, with its two gates; -100 when there is nothing to hear.
double integrated_loudness(std::span<const float> samples, int rate);

// The loudest 400 ms, in LUFS.
double momentary_loudness(std::span<const float> samples, int rate);

// dBFS of the peak between the samples, from four times the rate.
double true_peak(std::span<const float> samples);

}  // namespace catcow::testing
