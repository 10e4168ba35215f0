#pragma once

#include "platform/ports.h"

namespace catcow {

// The browser's history: a screen is one entry above the one that Back leads to, a dialog one above its
// screen.
class History {
public:
    explicit History(Device& device) : device_(device) {}
    // `depth`: entries above the first. Tells the browser when it has another number.
    void follow(int depth) {
        if (depth != depth_) device_.history_depth(depth);
        depth_ = depth;
    }
    // The person went back by one: that entry is gone already.
    void stepped_back() {
        if (depth_ > 0) --depth_;
    }

private:
    Device& device_;
    int depth_ = 0;  // as the browser has it
};

}  // namespace catcow
