#pragma once

#include <functional>

#include "base/duration.h"

namespace catcow {

// Draws only on request: one animation frame at a time, never a loop. Several requests before the
// frame count as one.
class Frames {
public:
    // `draw` draws one frame. It may request another.
    explicit Frames(std::function<void()> draw) : draw_(std::move(draw)) {}

    void request();
    // Requests the animation frame nearest to `wait` from now: it may come half a frame early. Code
    // that waits for a moment must ask again if the moment is not over. Of several requests, the
    // earliest counts.
    void request_after(Duration wait);
    // Draws the next `count` frames in any case, because ImGui needs some to settle after input.
    void settle(int count);
    // Draws at once until ImGui has processed all input, at most four frames. For the end of a tap
    // or click, because sound and share must start inside that event.
    void draw_now();
    // Requests the frame again, because the browser may have dropped it while the page was hidden.
    void restart();

private:
    static void wake(void* self);
    void run();

    std::function<void()> draw_;
    int requested_ = 0;  // id of the pending animation frame; 0: none
    int timer_ = 0;
    double due_ = 0;  // end of the timer, milliseconds
    int settling_ = 0;
    bool drawing_ = false;
    bool again_ = false;  // requested while drawing
};

// Returns true if ImGui animates or has unprocessed input, so it needs another frame.
bool imgui_wants_frame();

}  // namespace catcow
