#pragma once

#include <functional>

#include "base/duration.h"

namespace catcow {

// Draws only when somebody asks: one animation frame at a time, never a loop. Requests that come
// before the frame are one.
class Frames {
public:
    // `draw` draws one frame; it may ask for another.
    explicit Frames(std::function<void()> draw) : draw_(std::move(draw)) {}

    void request();
    // Aims at the animation frame nearest to `wait` from now. Of several the earliest counts.
    void request_after(Duration wait);
    // The next `count` frames are drawn in any case: ImGui needs some to settle after input.
    void settle(int count);
    // Draws here and now, until ImGui has taken in all input, at most four frames. For the end of a
    // tap or click: what it starts (sound, share) must start inside its event.
    void draw_now();
    // The browser may have forgotten what was asked while the page was away.
    void restart();

private:
    static void wake(void* self);
    void run();

    std::function<void()> draw_;
    int requested_ = 0;  // id of the animation frame that comes; 0: none
    int timer_ = 0;
    double due_ = 0;  // of the timer, milliseconds
    int settling_ = 0;
    bool drawing_ = false;
    bool again_ = false;  // asked for while drawing
};

// ImGui animates or has input left: it needs another frame.
bool imgui_wants_frame();

}  // namespace catcow
