#include "sound/struck.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace catcow {

namespace {

struct Partial {
    float hertz;
    float level;
    float decay;  // seconds to -60 dB
};

struct Strike {
    float at = 0;     // seconds
    float ratio = 1;  // pitch, in proportion to the partials
};
constexpr Strike once[] = {{}};

struct Instrument {
    std::span<const Partial> partials;
    float attack = 0;   // seconds
    float release = 0;  // seconds, at the end
    std::span<const Strike> strikes = once;
};

// The modes of a bowl have ratios of about 1, 2.8, 5.2 and 8 (Inacio, Henrique and Antunes 2006).
// The first mode is split in two, as in a hammered bowl, so it beats about once a second.
constexpr Partial bowl[] = {{261.6f, 0.32f, 45.0f},
                            {262.5f, 0.07f, 45.0f},
                            {729.0f, 0.14f, 15.0f},
                            {1361.0f, 0.035f, 6.0f},
                            {2093.0f, 0.008f, 2.5f}};
// A free wooden bar has modes with ratios 1, 2.76 and 5.4.
constexpr Partial block[] = {
    {784.0f, 0.64f, 0.38f}, {2164.0f, 0.12f, 0.18f}, {4234.0f, 0.03f, 0.10f}};
constexpr Strike twice[] = {{}, {0.22f}};
constexpr Partial tick[] = {{1046.5f, 0.45f, 0.16f}, {2888.0f, 0.04f, 0.09f}};
// The bar of a marimba is cut out below, so that its second mode is two octaves above the first.
constexpr Partial bar[] = {{392.0f, 0.56f, 1.0f}, {1568.0f, 0.06f, 0.3f}};
constexpr Partial low_bar[] = {{196.0f, 0.30f, 1.1f}, {784.0f, 0.03f, 0.4f}};
// A small bell with an octave, without the beating of a bowl. A higher one rings shorter.
constexpr Partial bell[] = {{440.0f, 0.32f, 1.5f}, {880.0f, 0.15f, 1.2f}, {1320.0f, 0.04f, 0.7f}};
constexpr Partial chime[] = {{660.0f, 0.32f, 1.8f}, {1320.0f, 0.12f, 1.2f}};
constexpr Partial breath_bell[] = {{330.0f, 0.34f, 4.5f}, {660.0f, 0.06f, 2.5f}};
constexpr Strike high[] = {{0, 1.78f}};
constexpr Strike rising_fifth[] = {{}, {0.26f, 1.5f}};
constexpr Strike falling_fifth[] = {{0, 1.5f}, {0.26f, 1.0f}};
constexpr Strike chord[] = {{0, 1.0f}, {0.24f, 1.25f}, {0.48f, 1.5f}};

Instrument instrument_of(CueKind kind) {
    switch (kind) {
        case CueKind::change_sides: return {block, 0.016f, 0.077f, twice};
        case CueKind::tick: return {tick, 0.016f, 0.08f};
        case CueKind::next_step: return {bar, 0.016f, 0.4f};
        case CueKind::on_the_way: return {low_bar, 0.030f, 0.4f};
        case CueKind::into_pose: return {bell, 0.020f, 0.7f, rising_fifth};
        case CueKind::out_of_pose: return {bell, 0.020f, 0.7f, falling_fifth};
        case CueKind::bell_in: return {breath_bell, 0.030f, 1.5f, high};
        case CueKind::bell_out: return {breath_bell, 0.030f, 1.5f};
        case CueKind::new_pose: return {chime, 0.020f, 0.8f, chord};
        default: return {bowl, 0.030f, 4.5f};
    }
}

}  // namespace

Struck::Struck(CueKind kind, long long length, int rate) {
    const Instrument instrument = instrument_of(kind);
    const double frames = static_cast<double>(length);
    envelope_ = {length, std::min(frames / 2, static_cast<double>(instrument.attack) * rate),
                 std::min(frames / 2, static_cast<double>(instrument.release) * rate)};

    for (const Strike& strike : instrument.strikes) {
        Stroke& stroke = strokes_[static_cast<std::size_t>(count_++)];
        stroke.frame = std::llround(static_cast<double>(strike.at) * rate);
        for (const Partial& partial : instrument.partials) {
            const double hertz = static_cast<double>(partial.hertz) * strike.ratio;
            if (hertz > 0.45 * rate) continue;
            const double turn = 2 * std::numbers::pi * hertz / rate;
            const double decay = static_cast<double>(partial.decay / strike.ratio) * rate;
            const double fall = 6.907755 / decay;                 // ln 1000
            const double keep = (1 - fall / 2) / (1 + fall / 2);  // exp(-fall)
            Resonator& resonator = stroke.resonators[static_cast<std::size_t>(stroke.partials++)];
            resonator.first = 2 * keep * std::cos(turn);
            resonator.second = -keep * keep;
            resonator.strike = partial.level * std::sin(turn);
        }
    }
}

double Struck::at(long long frame) {
    double sum = 0;
    for (int i = 0; i < count_; ++i) {
        Stroke& stroke = strokes_[static_cast<std::size_t>(i)];
        const long long since = frame - stroke.frame;
        if (since < 0) continue;
        double ringing = 0;
        for (int k = 0; k < stroke.partials; ++k) {
            Resonator& each = stroke.resonators[static_cast<std::size_t>(k)];
            const double now =
                since == 0 ? each.strike : each.first * each.last + each.second * each.before;
            each.before = each.last;
            each.last = now;
            ringing += now;
        }
        sum += ringing * minimum_jerk(static_cast<double>(since + 1) / envelope_.attack);
    }
    return sum * envelope_.fall_at(frame);
}

}  // namespace catcow
