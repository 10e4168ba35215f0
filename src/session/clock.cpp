#include "session/clock.h"

#include <algorithm>

namespace catcow {

SessionClock::Step SessionClock::frames_taken(int frames, int rate, Duration now) {
    if (frames <= 0 || rate <= 0) return {};
    const bool same_stream = source_ == Source::audio && rate == rate_;
    const bool gap = same_stream && last_ && now - *last_ > stall_limit;
    const bool noticed_now = gap && !stalled_;
    if (!same_stream) frames_ = 0;
    source_ = Source::audio;
    rate_ = rate;
    const Duration before = time_of_frame(frames_, rate);
    frames_ += frames;
    block_ = time_of_frame(frames_, rate) - before;
    last_ = now;
    stalled_ = false;
    if (noticed_now) ++stalls_;
    return {gap ? Duration{} : block_, noticed_now};
}

SessionClock::Step SessionClock::tick(Duration now) {
    const Duration gap = last_ ? std::max(now - *last_, Duration{}) : Duration{};
    const bool too_long = gap > stall_limit;
    if (source_ == Source::audio) {
        const bool noticed_now = too_long && !stalled_;
        stalled_ = too_long;
        if (noticed_now) ++stalls_;
        return {Duration{}, noticed_now};
    }
    last_ = now;
    if (too_long) ++stalls_;
    return {too_long ? Duration{} : gap, too_long};
}

void SessionClock::use_monotonic(Duration now) {
    source_ = Source::monotonic;
    restart(now);
}

void SessionClock::restart(Duration now) {
    last_ = now;
    block_ = {};
    stalled_ = false;
}

Duration SessionClock::behind(Duration now, Duration latency) const {
    if (source_ == Source::monotonic || !last_) return {};
    const Duration since = std::max(now - *last_, Duration{});
    return latency + std::max(block_ - since, Duration{});
}

}  // namespace catcow
