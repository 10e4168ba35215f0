#pragma once

#include <span>
#include <variant>

#include "sound/breath_tone.h"
#include "sound/struck.h"

namespace catcow {

// One sounding cue.
class Voice {
public:
    bool sounding() const { return frame_ < length_; }
    // Returns true if it sounds and is not fading.
    bool stays() const { return sounding() && fade_left_ < 0; }
    const Cue& cue() const { return cue_; }

    void start(const Cue& cue, int rate);
    void fade();  // to silence, within 60 ms
    void add_to(std::span<float> out);

private:
    template <class Sound>
    void mix(Sound& sound, std::span<float> out);

    Cue cue_;
    long long frame_ = 0;
    long long length_ = 0;
    int fade_length_ = 1;
    int fade_left_ = -1;  // frames; -1: not fading
    std::variant<std::monostate, BreathTone, Struck> sound_;
};

}  // namespace catcow
