#pragma once

#include "base/pan.h"
#include "platform/web/touch.h"

namespace catcow {

// Two fingers on the glass: how their middle moved and how they came apart. Pure.
class TwoFingers {
public:
    void move(Touch::Point one, Touch::Point other);
    void stop() { touching_ = false; }
    // Since the last call.
    Pan take();

private:
    bool touching_ = false;
    Touch::Point middle_;
    float apart_ = 0;
    Pan pan_;
};

}  // namespace catcow
