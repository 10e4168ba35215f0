#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "sound/cue_plan.h"

namespace catcow {

// A cue whose sound began, for diagnostics: on which frame of the whole stream.
struct StartedCue {
    CueKind kind = CueKind::tick;
    Duration at{};        // on the timeline
    long long frame = 0;  // since the stream was opened
};

// Turns cues into samples: mono, float, -1..1. Deterministic: the same calls give the same samples.
// No allocation in render() once voices are warm, no locks, no clock.
//
//  - Each cue starts on frame frames_at(cue.at, rate) of the session, exactly.
//  - A soft bed at about -60 dBFS RMS sounds while `bed` is on, also when muted: it keeps a hidden
//    page alive (Chromium counts a page above -72 dBFS as audible).
//  - Nothing clicks: cues, bed, pause, stop, volume and mute all move over at least 15 ms.
class Synthesiser {
public:
    explicit Synthesiser(int rate);  // 8,000..192,000 frames a second

    // Cues from now on. Voices that already sound go on; a cue that lies behind `session_frame` of
    // the next block is not started again.
    void set_plan(std::vector<Cue> plan);

    // Fills `out`. `session_frame`: the session's frame of out[0]. `playing`: whether session time
    // moves; without it no cue starts and sounding ones fade out.
    void render(std::span<float> out, long long session_frame, bool playing);

    void set_volume(double volume);  // 0..1
    void set_muted(bool muted);      // silences cues, not the bed
    void set_bed(bool on);
    void set_profile(SoundProfile profile);

    int rate() const { return rate_; }
    long long frames() const { return stream_frame_; }  // rendered since the start
    // Cues that began in the last render(); at most 32.
    const std::vector<StartedCue>& started() const { return started_; }

private:
    struct Voice;
    int rate_;
    long long stream_frame_ = 0;
    std::vector<StartedCue> started_;
    // ... the implementer adds what is needed
};

}  // namespace catcow
