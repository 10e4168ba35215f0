#include "sound/synthesiser.h"

#include <algorithm>

namespace catcow {

namespace {

constexpr std::size_t most_started = 32;
constexpr float knee = 0.55f;
constexpr float ceiling = 0.70f;

// Leaves normal levels unchanged and compresses louder ones, so that overlapping sounds stay under
// -3 dBFS.
float bend(float sample) {
    const float size = sample < 0 ? -sample : sample;
    if (size <= knee) return sample;
    const float over = (size - knee) / (ceiling - knee);
    const float bent = knee + (ceiling - knee) * over / (1 + over);
    return sample < 0 ? -bent : bent;
}

}  // namespace

Synthesiser::Synthesiser(int rate) : rate_(rate), cue_gain_(1, rate), bed_(rate) {
    started_.reserve(most_started);
}

void Synthesiser::set_plan(std::vector<Cue> plan) {
    plan_ = std::move(plan);
    for (Voice& voice : voices_) {
        if (std::find(plan_.begin(), plan_.end(), voice.cue()) == plan_.end()) voice.fade();
    }
}

void Synthesiser::set_volume(double volume) {
    volume_ = volume > 0 ? std::min(volume, 1.0) : 0.0;
    update_gain();
}

void Synthesiser::set_bed_volume(double volume) {
    bed_volume_ = volume > 0 ? std::min(volume, 1.0) : 0.0;
    update_gain();
}

void Synthesiser::set_muted(bool muted) {
    muted_ = muted;
    update_gain();
}

void Synthesiser::set_ducked(bool on) {
    ducked_ = on;
    update_gain();
}

void Synthesiser::set_profile(SoundProfile profile) {
    profile_ = profile;
    update_gain();
}

void Synthesiser::update_gain() {
    constexpr double minus_8_decibels = 0.398, minus_12_decibels = 0.251;
    const bool silent = muted_ || profile_ == SoundProfile::silent;
    double gain = silent ? 0.0 : volume_;
    if (profile_ == SoundProfile::quiet) gain *= minus_8_decibels;
    if (ducked_) gain *= minus_12_decibels;
    cue_gain_.set_target(gain);
    bed_.set_volume(silent ? 0.0 : bed_volume_);
}

void Synthesiser::render(std::span<float> out, long long session_frame, bool playing) {
    started_.clear();
    std::size_t mixed = 0;
    if (playing) {
        const long long gap = session_frame - next_frame_;
        const bool goes_on = playing_ && gap > 0 && gap < rate_ / 50;
        const long long from = goes_on ? next_frame_ : session_frame;
        auto cue = std::partition_point(plan_.begin(), plan_.end(), [&](const Cue& each) {
            return frames_at(each.at, rate_) < from;
        });
        // Mix up to each onset, then start the voice. So the block size has no effect on the
        // result.
        for (; cue != plan_.end(); ++cue) {
            const auto onset =
                static_cast<std::size_t>(std::max(0LL, frames_at(cue->at, rate_) - session_frame));
            if (onset >= out.size()) break;
            mix(out.subspan(mixed, onset - mixed));
            mixed = onset;
            start(*cue);
        }
    } else {
        for (Voice& voice : voices_) voice.fade();
    }
    mix(out.subspan(mixed));
    playing_ = playing;
    next_frame_ = session_frame + static_cast<long long>(out.size());
}

void Synthesiser::start(const Cue& cue) {
    const auto sounds_already = [&](const Voice& voice) {
        return voice.stays() && voice.cue() == cue;
    };
    if (std::any_of(voices_.begin(), voices_.end(), sounds_already)) return;
    const auto free =
        std::find_if(voices_.begin(), voices_.end(), [](const Voice& v) { return !v.sounding(); });
    if (free == voices_.end()) return;
    free->start(cue, rate_);
    if (started_.size() < most_started) started_.push_back({cue.kind, cue.at, stream_frame_});
}

void Synthesiser::mix(std::span<float> out) {
    std::fill(out.begin(), out.end(), 0.0f);
    for (Voice& voice : voices_) {
        if (voice.sounding()) voice.add_to(out);
    }
    for (float& sample : out) {
        sample =
            bend(sample * static_cast<float>(cue_gain_.next()) + static_cast<float>(bed_.next()));
    }
    stream_frame_ += static_cast<long long>(out.size());
}

}  // namespace catcow
