#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "sound/bed.h"
#include "sound/cue_plan.h"
#include "sound/smooth_gain.h"
#include "sound/voice.h"

namespace catcow {

// A cue whose sound began, for diagnostics: on which frame of the whole stream.
struct StartedCue {
    CueKind kind = CueKind::tick;
    Duration at{};        // on the timeline
    long long frame = 0;  // since the stream was opened
};

// Turns cues into samples: mono, float, within +-0.707 (-3 dBFS). Deterministic: the same calls give
// the same samples, however the frames are cut into blocks. render() allocates nothing, takes no
// lock, reads no clock.
//
//  - Each cue starts on frame frames_at(cue.at, rate) of the session, exactly: the frame before it
//    holds nothing of it, this one does (far below hearing: all sounds swell).
//  - A soft bed at about -60 dBFS RMS sounds while `bed` is on, also when muted: it keeps a hidden
//    page alive (Chromium counts a page above -72 dBFS as audible).
//  - Nothing clicks: cues, bed, pause, stop, volume and mute all move over at least 15 ms.
class Synthesiser {
public:
    explicit Synthesiser(int rate);  // 8,000..192,000 frames a second

    // Cues from now on, ordered by `at`. A voice whose cue is in the new plan as it was goes on; one
    // whose cue is gone or has another length fades out within 60 ms. A cue that lies behind
    // `session_frame` of the next block is not started (again).
    void set_plan(std::vector<Cue> plan);

    // Fills `out`. `session_frame`: the session's frame of out[0]; while `playing` goes on it should
    // continue where the last block ended (a gap under 20 ms, as rounding may leave, loses no cue).
    // `playing`: whether session time moves; without it no cue starts and sounding ones fade out
    // within 60 ms.
    void render(std::span<float> out, long long session_frame, bool playing);

    // These glide, 90 % of the way in 80 ms.
    void set_volume(double volume);  // 0..1, amplitude
    void set_muted(bool muted);      // silences cues, not the bed
    void set_bed(bool on) { bed_.set_on(on); }
    void set_profile(SoundProfile profile);  // quiet: cues at -8 dB; silent: bed only

    int rate() const { return rate_; }
    long long frames() const { return stream_frame_; }  // rendered since the start
    // Cues that began in the last render(), heard or muted; at most 32.
    const std::vector<StartedCue>& started() const { return started_; }

private:
    void update_gain();
    void start(const Cue& cue);
    void mix(std::span<float> out);

    int rate_;
    long long stream_frame_ = 0;
    long long next_frame_ = 0;  // of the session, where the last block ended
    bool playing_ = false;      // in the last block
    double volume_ = 1;
    bool muted_ = false;
    SoundProfile profile_ = SoundProfile::tones;
    std::vector<Cue> plan_;
    std::vector<StartedCue> started_;
    std::array<Voice, 16> voices_;
    SmoothGain cue_gain_;
    Bed bed_;
};

}  // namespace catcow
