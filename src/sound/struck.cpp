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

struct Instrument {
    std::span<const Partial> partials;
    int strokes = 1;
    float attack = 0;   // seconds
    float release = 0;  // share of a stroke
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
constexpr Partial tick[] = {{1046.5f, 0.45f, 0.16f}, {2888.0f, 0.04f, 0.09f}};

Instrument instrument_of(CueKind kind) {
    switch (kind) {
        case CueKind::change_sides: return {block, 2, 0.016f, 0.35f};
        case CueKind::tick: return {tick, 1, 0.016f, 0.5f};
        default: return {bowl, 1, 0.030f, 0.45f};
    }
}

}  // namespace

Struck::Struck(CueKind kind, long long length, int rate) {
    const Instrument instrument = instrument_of(kind);
    stroke_.length = std::max(length / instrument.strokes, 1LL);
    const double frames = static_cast<double>(stroke_.length);
    stroke_.attack = std::min(frames / 2, static_cast<double>(instrument.attack) * rate);
    stroke_.release = frames * instrument.release;

    Resonator* resonator = resonators_.data();
    for (const Partial& partial : instrument.partials) {
        if (partial.hertz > 0.45f * static_cast<float>(rate)) continue;
        const double turn = 2 * std::numbers::pi * partial.hertz / rate;
        const double fall = 6.907755 / (static_cast<double>(partial.decay) * rate);  // ln 1000
        const double keep = (1 - fall / 2) / (1 + fall / 2);                         // exp(-fall)
        resonator->first = 2 * keep * std::cos(turn);
        resonator->second = -keep * keep;
        resonator->strike = partial.level * std::sin(turn);
        ++resonator;
    }
}

double Struck::at(long long frame) {
    const long long in_stroke = frame % stroke_.length;
    double sum = 0;
    for (Resonator& each : resonators_) {
        const double now =
            in_stroke == 0 ? each.strike : each.first * each.last + each.second * each.before;
        each.before = in_stroke == 0 ? 0 : each.last;
        each.last = now;
        sum += now;
    }
    return sum * stroke_.at(in_stroke);
}

}  // namespace catcow
