#pragma once

#include <vector>

#include "base/duration.h"

namespace catcow {

// Interprets the movements of one finger. Pure: takes positions (CSS pixels) and times, returns
// steps for the pointer of ImGui.
//
//  - A finger that is released where it went down is a tap.
//  - A finger that moves more than `slop` up or down scrolls. If it is released while it moves,
//    the scroll continues and slows down by the clock, not by frames.
//  - A finger that moves sideways is a mouse drag (for a slider), and so is one on a grip, in any direction.
//  - A second finger ends what the first began. From then on the two turn and zoom.
class Touch {
public:
    static constexpr float slop = 10;                           // CSS pixels
    static constexpr Duration glide_constant = seconds(0.325);  // a fling loses 63 % of its speed
    static constexpr float slowest_glide = 20;                  // CSS pixels a second

    struct Point {
        float x = 0, y = 0;
    };
    // Actions of the pointer, in this order: point, press, release, leave.
    struct Step {
        Point at;
        bool point = false;  // the pointer is at `at`
        bool press = false;
        bool release = false;  // at `at`
        bool leave = false;    // the pointer is nowhere, so nothing stays hovered
    };

    Step down(Point at, Duration now);
    // May press at a place other than `at`: where the drag began.
    std::vector<Step> move(Point at, Duration now);
    Step up(Duration now);
    Step cancel();

    // Returns how far the content has moved up since the last call (add it to a scroll position).
    float take_scroll(Duration now);
    bool gliding() const { return speed_ != 0; }
    void stop() { speed_ = 0; }
    // Whether the finger that is down is on something to drag. Told with each frame.
    void set_grip(bool grip) { grip_ = grip; }
    Point began() const { return began_; }
    // Returns true while a finger scrolls or its fling runs. It then needs frames.
    bool scrolling() const { return meaning_ == Meaning::scroll || gliding(); }
    bool held() const { return meaning_ == Meaning::scroll; }

private:
    enum class Meaning { none, perhaps_tap, stopped_glide, scroll, drag };
    struct Sample {
        float y = 0;
        Duration at{};
    };

    void glide_until(Duration now);
    float speed_at_release(Duration now) const;

    Meaning meaning_ = Meaning::none;
    bool grip_ = false;
    Point began_, last_;
    std::vector<Sample> samples_;  // of the last tenth of a second
    float scrolled_ = 0;           // not taken yet
    float speed_ = 0;              // of the glide, CSS pixels a second
    Duration glided_until_{};
};

}  // namespace catcow
