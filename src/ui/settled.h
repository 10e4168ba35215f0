#pragma once

#include <cstdint>
#include <vector>

#include "base/duration.h"
#include "ui/semantics.h"

namespace catcow {

// For this long after a control has come under the finger that has just tapped, it takes no press
// there. A second tap, meant for the screen before, comes sooner.
inline constexpr Duration press_guard = seconds(0.35);
// A second tap lands at most this far from the first. In CSS pixels.
inline constexpr float second_tap_reach = 48;

// Knows since when each control is where it is, and where the pointer went down last. Pure: takes
// places and times. A control is named by the id of its node. Another name on the same id
// ("Pause", then "Resume") is another control.
//
// Rejected: a guard for the whole screen. It would also refuse a quick tap on another place, which
// can only be meant for what is there now.
class Settled {
public:
    void begin_frame(Duration now);
    // The control is in this frame, at `place` on the screen. `scroll`: how far its area is scrolled.
    // A control that moves with the scrolling, or stays in spite of it, has not moved.
    void see(std::uint32_t id, Rect place, float scroll);
    // The control that was seen last has this name (a hash). Returns false if it had another name in
    // the frame before.
    bool call(std::uint32_t id, std::uint32_t name);
    // The pointer goes down in this frame. Counts as the tap before from the next frame on.
    void goes_down(float x, float y);

    // Returns whether a press at a point of its place counts. `began`: when the finger or button
    // went down.
    bool takes(std::uint32_t id, float x, float y, Duration began) const;
    // Returns whether the control appeared, or got its name, a short time before `when`.
    bool is_new(std::uint32_t id, Duration when) const;

private:
    struct Control {
        std::uint32_t id = 0;
        std::uint32_t name = 0;  // 0: none
        Rect place;
        Rect before;  // where it also was before it moved
        float scroll = 0;
        Duration came{}, moved{};
    };
    struct Point {
        float x, y;
    };
    static const Control* find(const std::vector<Control>& all, std::uint32_t id);

    Duration now_{};
    std::vector<Control> before_, seen_;  // in the last frame, in this frame
    Point tapped_{-1000, -1000}, down_ = tapped_;
};

}  // namespace catcow
