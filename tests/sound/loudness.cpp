#include "sound/loudness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace catcow::testing {

namespace {

struct Biquad {
    double b0, b1, b2, a1, a2;
    double x1 = 0, x2 = 0, y1 = 0, y2 = 0;

    double operator()(double x) {
        const double y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
        x2 = x1, x1 = x;
        y2 = y1, y1 = y;
        return y;
    }
};

// The two filters of the standard at any rate. Source: their analogue prototypes by De Man (2014).
Biquad head_shelf(int rate) {
    const double k = std::tan(std::numbers::pi * 1681.974450955533 / rate);
    const double q = 0.7071752369554196, high = std::pow(10, 3.999843853973347 / 20);
    const double band = std::pow(high, 0.4996667741545416), a0 = 1 + k / q + k * k;
    return {(high + band * k / q + k * k) / a0, 2 * (k * k - high) / a0,
            (high - band * k / q + k * k) / a0, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0};
}

Biquad low_cut(int rate) {
    const double k = std::tan(std::numbers::pi * 38.13547087602444 / rate);
    const double q = 0.5003270373238773, a0 = 1 + k / q + k * k;
    return {1, -2, 1, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0};
}

double lufs(double mean_square) { return -0.691 + 10 * std::log10(std::max(mean_square, 1e-10)); }

// Returns weighted mean squares of blocks of 400 ms. A new block begins every 100 ms.
std::vector<double> blocks_of(std::span<const float> samples, int rate) {
    Biquad shelf = head_shelf(rate), cut = low_cut(rate);
    std::vector<double> sums{0};
    for (const float sample : samples) {
        const double weighted = cut(shelf(sample));
        sums.push_back(sums.back() + weighted * weighted);
    }
    const std::size_t size = static_cast<std::size_t>(rate) * 4 / 10, hop = size / 4;
    std::vector<double> blocks;
    for (std::size_t end = size; end < sums.size(); end += hop) {
        blocks.push_back((sums[end] - sums[end - size]) / static_cast<double>(size));
    }
    return blocks;
}

double mean_above(const std::vector<double>& blocks, double gate) {
    double sum = 0;
    int count = 0;
    for (const double block : blocks) {
        if (lufs(block) <= gate) continue;
        sum += block;
        ++count;
    }
    return count == 0 ? 0 : sum / count;
}

}  // namespace

double integrated_loudness(std::span<const float> samples, int rate) {
    const std::vector<double> blocks = blocks_of(samples, rate);
    return lufs(mean_above(blocks, lufs(mean_above(blocks, -70)) - 10));
}

double momentary_loudness(std::span<const float> samples, int rate) {
    const std::vector<double> blocks = blocks_of(samples, rate);
    return blocks.empty() ? -100 : lufs(*std::max_element(blocks.begin(), blocks.end()));
}

double true_peak(std::span<const float> samples) {
    constexpr int reach = 12, steps = 4;
    std::array<std::array<double, 2 * reach>, steps> taps{};  // sinc under a raised cosine
    for (int step = 0; step < steps; ++step) {
        for (int tap = 0; tap < 2 * reach; ++tap) {
            const double x = tap - reach + 1 - static_cast<double>(step) / steps;
            const double angle = std::numbers::pi * x;
            taps[step][tap] =
                (x == 0 ? 1 : std::sin(angle) / angle) * (0.5 + 0.5 * std::cos(angle / reach));
        }
    }
    double peak = 0;
    for (std::size_t i = 0; i + 2 * reach <= samples.size(); ++i) {
        for (const auto& row : taps) {
            double sum = 0;
            for (int tap = 0; tap < 2 * reach; ++tap) sum += row[tap] * samples[i + tap];
            peak = std::max(peak, std::abs(sum));
        }
    }
    return 20 * std::log10(std::max(peak, 1e-6));
}

}  // namespace catcow::testing
