#pragma once

#include "platform/ports.h"

namespace catcow {

// Keeps the browser's history in step. Each screen is one entry above the screen that Back leads
// to. A dialog is one entry above its screen.
class History {
public:
    explicit History(Device& device) : device_(device) {}
    // `depth`: number of entries above the first. Tells the browser if it has another number.
    void follow(int depth) {
        if (depth != depth_) device_.history_depth(depth);
        depth_ = depth;
    }
    // Call when the person went back by one. The browser has removed that entry already.
    void stepped_back() {
        if (depth_ > 0) --depth_;
    }

private:
    Device& device_;
    int depth_ = 0;  // in the browser
};

}  // namespace catcow
