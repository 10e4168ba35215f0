#pragma once

#include "base/pan.h"
#include "platform/web/touch.h"

namespace catcow {

// Interprets two fingers: how their midpoint moved and how their distance changed. Pure.
class TwoFingers {
public:
    void move(Touch::Point one, Touch::Point other);
    void stop() { touching_ = false; }
    // Returns the movement since the last call.
    Pan take();

private:
    bool touching_ = false;
    Touch::Point middle_;
    float apart_ = 0;
    Pan pan_;
};

}  // namespace catcow
