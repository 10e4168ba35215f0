#pragma once

#include <optional>

#include "base/duration.h"

namespace catcow {

// Converts frames played by a sound device, or a monotonic clock, to elapsed session time. Detects
// when the source stands still. Reads no clock itself: all times are arguments.
//
//  - With sound, time is the exact count of frames that the device has taken. Between two blocks
//    behind() interpolates with the monotonic clock, never past the end of the block.
//  - Without sound, elapsed time is the difference between two readings of the monotonic clock.
//  - A gap of more than `stall_limit` is a stall. No time passes, and the session should pause.
//    Each stall is reported once, by the call that detects it first. A change of the source is not
//    a stall.
class SessionClock {
public:
    enum class Source { monotonic, audio };
    static constexpr Duration stall_limit = seconds(1);

    struct Step {
        Duration elapsed{};
        bool stalled = false;
    };

    // Call when the device has taken `frames` at `rate`, at monotonic time `now`. Switches the
    // source to audio. Returns the length of the block, or no time after a stall.
    Step frames_taken(int frames, int rate, Duration now);
    // Call for each frame of the page, at monotonic time `now`. Returns time only while the source
    // is monotonic. With audio it only checks for a stall (reported once).
    Step tick(Duration now);
    // Call when sound is lost or was never there. The monotonic clock counts from now on.
    void use_monotonic(Duration now);
    // Call when a pause ends or the page comes back. The gap until now does not count.
    void restart(Duration now);

    Source source() const { return source_; }
    int stalls() const { return stalls_; }
    // Returns how far the sound heard now lies behind what the device has taken: the latency and
    // the rest of the last block. Subtract it from the player's time to draw. 0 without sound.
    Duration behind(Duration now, Duration latency) const;

private:
    Source source_ = Source::monotonic;
    std::optional<Duration> last_;  // monotonic time of the last tick or block
    bool stalled_ = false;
    Duration block_{};      // length of the last block
    long long frames_ = 0;  // since the rate last changed
    int rate_ = 0;
    int stalls_ = 0;
};

}  // namespace catcow
