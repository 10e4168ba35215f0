#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "sound/synthesiser.h"

// Renders sound to memory, so that tests can examine it.
namespace catcow::testing {

constexpr int usual_rate = 48000;  // samples a second

using Samples = std::vector<float>;

inline constexpr CueKind all_kinds[] = {
    CueKind::begin,      CueKind::inhale,    CueKind::exhale,      CueKind::new_pose,
    CueKind::next_step,  CueKind::into_pose, CueKind::out_of_pose, CueKind::change_sides,
    CueKind::on_the_way, CueKind::tick,      CueKind::end,         CueKind::bell_in,
    CueKind::bell_out};

struct Part {
    PhaseKind kind;
    double seconds;
};

// Returns a timeline that has only kinds and lengths.
inline Timeline timeline_of(const std::vector<Part>& parts) {
    Timeline timeline;
    for (const Part& part : parts) {
        Phase phase;
        phase.kind = part.kind;
        phase.start = timeline.length();
        phase.length = catcow::seconds(part.seconds);
        timeline.phases.push_back(phase);
    }
    return timeline;
}

// A short practice with every kind of cue. Bowls ring into breaths at both ends.
inline Timeline short_practice() {
    using enum PhaseKind;
    return timeline_of({{get_ready, 5},
                        {inhale, 4},
                        {exhale, 6},
                        {inhale, 4},
                        {exhale, 6},
                        {change_sides, 6},
                        {inhale, 2.5},
                        {exhale, 3.5},
                        {inhale, 4},
                        {exhale, 6},
                        {close, 8}});
}

// A practice with every kind of change: two ways, into and out of two poses.
inline Timeline moving_practice() {
    using enum PhaseKind;
    Timeline timeline = timeline_of({{move, 3},
                                     {move, 16},
                                     {enter, 4},
                                     {inhale, 3},
                                     {exhale, 3},
                                     {change_sides, 4},
                                     {leave, 3},
                                     {move, 4},
                                     {enter, 2},
                                     {close, 8}});
    for (std::size_t i = 7; i < 9; ++i) timeline.phases[i].item = 1;
    return timeline;
}

// Renders `frames` frames of a session from its frame `from` on, in blocks of 2048.
inline Samples play(Synthesiser& synthesiser, long long frames, long long from = 0,
                    bool playing = true) {
    Samples samples(static_cast<std::size_t>(frames));
    for (std::size_t done = 0; done < samples.size(); done += 2048) {
        const std::size_t size = std::min<std::size_t>(2048, samples.size() - done);
        synthesiser.render(std::span(samples).subspan(done, size),
                           from + static_cast<long long>(done), playing);
    }
    return samples;
}

inline Samples play_plan(std::vector<Cue> plan, Duration length, int rate) {
    Synthesiser synthesiser(rate);
    synthesiser.set_plan(std::move(plan));
    return play(synthesiser, frames_at(length, rate));
}

inline double rms(std::span<const float> samples) {
    double sum = 0;
    for (const float sample : samples) sum += static_cast<double>(sample) * sample;
    return samples.empty() ? 0 : std::sqrt(sum / static_cast<double>(samples.size()));
}

inline double decibels(double amplitude) { return 20 * std::log10(std::max(amplitude, 1e-12)); }

// Returns the largest bend of the curve between three neighbours. It is small for smooth sounds,
// and as large as the step itself for a click.
inline double sharpest_bend(std::span<const float> samples) {
    double most = 0;
    for (std::size_t i = 2; i < samples.size(); ++i) {
        most = std::max(most, std::abs(static_cast<double>(samples[i]) - 2.0 * samples[i - 1] +
                                       samples[i - 2]));
    }
    return most;
}

// Writes a file to listen to, if CATCOW_WAV=folder is set: folder/name.wav (float, mono).
inline void keep_wav(const std::string& name, const Samples& samples, int rate) {
    const char* folder = std::getenv("CATCOW_WAV");
    if (folder == nullptr) return;
    std::ofstream file(std::string(folder) + "/" + name + ".wav", std::ios::binary);
    const auto number = [&](std::uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i) file.put(static_cast<char>(value >> (8 * i)));
    };
    const auto data = static_cast<std::uint32_t>(samples.size() * sizeof(float));
    file << "RIFF";
    number(36 + data, 4);
    file << "WAVEfmt ";
    number(16, 4);
    number(3, 2);  // IEEE float
    number(1, 2);
    number(static_cast<std::uint32_t>(rate), 4);
    number(static_cast<std::uint32_t>(rate) * 4, 4);
    number(4, 2);
    number(32, 2);
    file << "data";
    number(data, 4);
    file.write(reinterpret_cast<const char*>(samples.data()), static_cast<std::streamsize>(data));
}

}  // namespace catcow::testing
