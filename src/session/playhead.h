#pragma once

#include "session/clock.h"

namespace catcow {

// A place on a timeline that is watched as a film, ten times as fast as it is practised. It is always
// within the timeline, and stops at its end. Reads no clock: all times are arguments.
class Playhead {
public:
    static constexpr int speed = 10;

    Playhead() = default;
    // `length`: of the timeline.
    Playhead(Duration length, bool plays) : length_(length), plays_(plays && length > Duration{}) {}

    // Call for each frame of the page, at monotonic time `now`. If it plays, the place moves on. It does
    // not while it `waits` for a picture that is not ready, nor over a gap without frames
    // (SessionClock::stall_limit), such as that of a hidden page.
    void follow(Duration now, bool waits);
    // Plays on from the place, from the start after the end.
    void play();
    void pause() { plays_ = false; }
    // Goes to a place, which is clamped. What plays goes on from there.
    void go_to(Duration place);

    bool plays() const { return plays_; }
    bool ended() const { return place_ == length_; }
    Duration place() const { return place_; }
    Duration length() const { return length_; }

private:
    Duration length_{}, place_{};
    bool plays_ = false;
    SessionClock clock_;
};

}  // namespace catcow
