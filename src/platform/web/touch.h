#pragma once

#include <vector>

#include "base/duration.h"

namespace catcow {

// What one finger means. Pure: positions (CSS pixels) and times come in, steps for the pointer that
// ImGui sees come out.
//
//  - A finger that comes up where it went down is a tap.
//  - One that moves more than `slop` up or down scrolls; let go while it moves, the scroll runs on
//    and slows down by the clock, not by frames.
//  - One that moves sideways is a drag of the mouse (a slider's).
//  - One that rests on its place presses there, until it comes up or away.
//  - A second finger ends what the first began: from then on the two turn and zoom.
class Touch {
public:
    static constexpr float slop = 10;                           // CSS pixels
    static constexpr Duration glide_constant = seconds(0.325);  // time in which a fling loses 63 %
    static constexpr float slowest_glide = 20;                  // CSS pixels a second
    static constexpr Duration long_press = seconds(0.45);

    struct Point {
        float x = 0, y = 0;
    };
    // What the pointer does, in this order: point, press, release, leave.
    struct Step {
        Point at;
        bool point = false;  // the pointer stands at `at`
        bool press = false;
        bool release = false;  // at `at`
        bool leave = false;    // the pointer is nowhere: nothing stays hovered
    };

    Step down(Point at, Duration now);
    // May ask for a press at a place other than `at`: where the drag began.
    std::vector<Step> move(Point at, Duration now);
    // To be called when `long_press` is over; does nothing when the finger has gone or moved.
    Step rest(Duration now);
    Step up(Duration now);
    Step cancel();

    // How far the content has moved up since the last call (what to add to a scroll position).
    float take_scroll(Duration now);
    bool gliding() const { return speed_ != 0; }
    void stop() { speed_ = 0; }
    Point began() const { return began_; }
    // A finger is on the glass, or its fling runs on: it wants frames.
    bool scrolling() const { return meaning_ == Meaning::scroll || gliding(); }
    bool held() const { return meaning_ == Meaning::scroll; }

private:
    enum class Meaning { none, perhaps_tap, stopped_glide, scroll, drag, hold };
    struct Sample {
        float y = 0;
        Duration at{};
    };

    void glide_until(Duration now);
    float speed_at_release(Duration now) const;

    Meaning meaning_ = Meaning::none;
    Point began_, last_;
    std::vector<Sample> samples_;  // of the last tenth of a second
    float scrolled_ = 0;           // not yet taken
    float speed_ = 0;              // of the glide, CSS pixels a second
    Duration glided_until_{};
    Duration went_down_{};
};

}  // namespace catcow
