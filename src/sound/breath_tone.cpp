#include "sound/breath_tone.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace catcow {

namespace {

// An inhale goes from low to high, an exhale from high to low.
constexpr double low_hertz = 261.63;   // C4
constexpr double high_hertz = 349.23;  // F4, a fourth above
constexpr double fifth = 1.5;
constexpr double low_centre_hertz = 420;
constexpr double high_centre_hertz = 1400;
constexpr double lower_level = 0.20;
constexpr double upper_level = 0.16;
constexpr double noise_level = 0.24;
constexpr double air_hertz = 1000;  // low-pass of the noise before the band-pass
constexpr double damping = 0.6;     // of the band-pass: 1 / Q

// Shares of the length. The inhale starts softly, like arriving air; the exhale has a longer end.
constexpr double inhale_attack = 0.30;
constexpr double inhale_release = 0.30;
constexpr double exhale_attack = 0.22;
constexpr double exhale_release = 0.50;
constexpr double shortest_way_seconds = 0.016;

double coefficient(double hertz, int rate) { return 2 * std::sin(std::numbers::pi * hertz / rate); }

}  // namespace

BreathTone::BreathTone(const Cue& cue, long long length, int rate)
    // White noise spreads over half the rate. It must be louder at a high rate to be equally loud
    // in the band.
    : noise_level_(noise_level * std::sqrt(rate / 48000.0)),
      air_pull_(2 * std::numbers::pi * air_hertz / (rate + 2 * std::numbers::pi * air_hertz)),
      noise_(static_cast<std::uint32_t>(cue.at.count()) * 2654435761u) {
    const bool rises = cue.kind == CueKind::inhale;
    const double frames = static_cast<double>(length);
    const auto way = [&](double share) {
        return std::min(frames / 2, std::max(shortest_way_seconds * rate, frames * share));
    };
    envelope_ = {length, way(rises ? inhale_attack : exhale_attack),
                 way(rises ? inhale_release : exhale_release)};

    const auto glide = [&](double low, double high) {
        return rises ? Glide{low, high - low} : Glide{high, low - high};
    };
    turns_ = glide(low_hertz / rate, high_hertz / rate);
    centre_ = glide(coefficient(low_centre_hertz, rate), coefficient(high_centre_hertz, rate));
}

double BreathTone::at(long long frame) {
    const double ease =
        minimum_jerk(static_cast<double>(frame) / static_cast<double>(envelope_.length));
    const double turns = turns_.at(ease);
    const double tones =
        lower_level * lower_.next(turns) + upper_level * upper_.next(turns * fifth);

    // State-variable band-pass (Chamberlin 1985). Its centre may change with every sample.
    const double centre = centre_.at(ease);
    air_ += air_pull_ * (noise_level_ * noise_.next() - air_);
    low_ += centre * band_;
    band_ += centre * (air_ - low_ - damping * band_);
    return envelope_.at(frame) * (tones + band_);
}

}  // namespace catcow
