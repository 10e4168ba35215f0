#pragma once

#include <optional>

#include "base/duration.h"

namespace catcow {

// Turns what a machine offers (frames played by a sound device, or a monotonic clock) into elapsed
// session time, and notices when the source stands still. Pure: all times come in.
//
//  - With sound, time is what the device has taken: an exact count of frames. Between two blocks
//    behind() interpolates with the monotonic clock, never past the block.
//  - Without sound, elapsed time is the difference of the monotonic clock.
//  - A gap of more than `stall_limit` is a stall: no time passes, and the session should pause. Each
//    stall is told once, by whatever notices it first. Switching the source is no stall.
class SessionClock {
public:
    enum class Source { monotonic, audio };
    static constexpr Duration stall_limit = seconds(1);

    struct Step {
        Duration elapsed{};
        bool stalled = false;
    };

    // The device took `frames` at `rate`, at monotonic time `now`. Switches the source to audio.
    Step frames_taken(int frames, int rate, Duration now);
    // A frame of the page at monotonic time `now`. Yields time only while the source is monotonic;
    // with audio it only looks for a stall (once for each).
    Step tick(Duration now);
    // Sound is gone, or was never there: from now on the monotonic clock counts.
    void use_monotonic(Duration now);
    // A pause ended, or the page came back: the gap until now does not count.
    void restart(Duration now);

    Source source() const { return source_; }
    int stalls() const { return stalls_; }
    // How far what is heard now lies behind what the device has taken: the latency and what is left of
    // the last block. Subtract it from the player's time to draw. Nothing without sound.
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
