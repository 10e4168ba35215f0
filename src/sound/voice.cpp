#include "sound/voice.h"

namespace catcow {

void Voice::start(const Cue& cue, int rate) {
    cue_ = cue;
    frame_ = 0;
    // Computed from frame numbers, so that tones in sequence neither overlap nor leave a gap.
    length_ = frames_at(cue.at + cue.length, rate) - frames_at(cue.at, rate);
    fade_length_ = rate * 60 / 1000;
    fade_left_ = -1;
    if (cue.kind == CueKind::inhale || cue.kind == CueKind::exhale) {
        sound_.emplace<BreathTone>(cue, length_, rate);
    } else {
        sound_.emplace<Struck>(cue.kind, length_, rate);
    }
}

void Voice::fade() {
    if (fade_left_ < 0) fade_left_ = fade_length_;
}

void Voice::add_to(std::span<float> out) {
    if (BreathTone* tone = std::get_if<BreathTone>(&sound_)) mix(*tone, out);
    if (Struck* struck = std::get_if<Struck>(&sound_)) mix(*struck, out);
}

template <class Sound>
void Voice::mix(Sound& sound, std::span<float> out) {
    for (float& sample : out) {
        if (frame_ >= length_) return;
        double value = sound.at(frame_++);
        if (fade_left_ >= 0) {
            value *= minimum_jerk(static_cast<double>(fade_left_) / fade_length_);
            if (fade_left_-- == 0) frame_ = length_;
        }
        sample += static_cast<float>(value);
    }
}

}  // namespace catcow
