#pragma once

#include <span>

// Loudness as broadcasters measure it: ITU-R BS.1770-4, for one channel.
namespace catcow::testing {

// Returns the loudness of the whole in LUFS, with both gates; -100 for silence.
double integrated_loudness(std::span<const float> samples, int rate);

// Returns the loudness of the loudest 400 ms, in LUFS.
double momentary_loudness(std::span<const float> samples, int rate);

// Returns the peak between the samples in dBFS, at four times the rate.
double true_peak(std::span<const float> samples);

}  // namespace catcow::testing
