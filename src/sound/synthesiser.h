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

// A cue that began to sound, for diagnostics.
struct StartedCue {
    CueKind kind = CueKind::tick;
    Duration at{};        // time on the timeline
    long long frame = 0;  // frame of the whole stream, since it was opened
};

// Turns cues into samples: mono float, within +-0.707 (-3 dBFS). Deterministic: the same calls give
// the same samples, whatever the size of the blocks. render() allocates nothing, takes no lock and
// reads no clock.
//
//  - Each cue starts exactly on frame frames_at(cue.at, rate) of the session. That frame is its
//    first one with a value other than 0, far below hearing, because all sounds rise smoothly.
//  - A soft noise bed at -60 dBFS RMS or more sounds while `bed` is on, also when muted. It keeps a
//    hidden page alive (Chromium counts a page above -72 dBFS as audible).
//  - Nothing clicks: cues, bed, pause, stop, volume and mute all change over at least 15 ms.
class Synthesiser {
public:
    explicit Synthesiser(int rate);  // 8,000..192,000 frames a second

    // Sets the cues from now on, ordered by `at`. A voice whose cue is unchanged in the new plan
    // continues. A voice whose cue is gone or has another length fades out within 60 ms. A cue
    // before `session_frame` of the next block is not started (again).
    void set_plan(std::vector<Cue> plan);

    // Fills `out`. `session_frame` is the session's frame of out[0]. While `playing` stays true it
    // should continue where the last block ended. A gap under 20 ms, from rounding, loses no cue.
    // `playing`: session time moves. Without it no cue starts, and voices fade out within 60 ms.
    void render(std::span<float> out, long long session_frame, bool playing);

    // These change gradually: 90 % of a change takes 80 ms.
    void set_volume(double volume);  // 0..1, amplitude
    void set_muted(bool muted);      // silences the cues; the bed stays at -60 dBFS
    void set_ducked(bool on);        // the cues are 12 dB softer, while a voice speaks
    void set_bed(bool on) { bed_.set_on(on); }
    void set_bed_volume(
        double volume);  // 0..1, see Bed; only for a bed that a person wants to hear
    void set_profile(SoundProfile profile);  // quiet: cues at -8 dB; silent: as muted

    int rate() const { return rate_; }
    long long frames() const { return stream_frame_; }  // frames rendered since the start
    // Returns cues that began in the last render(), audible or muted; at most 32.
    const std::vector<StartedCue>& started() const { return started_; }

private:
    void update_gain();
    void start(const Cue& cue);
    void mix(std::span<float> out);

    int rate_;
    long long stream_frame_ = 0;
    long long next_frame_ = 0;  // session frame where the last block ended
    bool playing_ = false;      // in the last block
    double volume_ = 1;
    double bed_volume_ = 0;
    bool muted_ = false;
    bool ducked_ = false;
    SoundProfile profile_ = SoundProfile::tones;
    std::vector<Cue> plan_;
    std::vector<StartedCue> started_;
    std::array<Voice, 16> voices_;
    SmoothGain cue_gain_;
    Bed bed_;
};

}  // namespace catcow
