#include "platform/web/two_fingers.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace catcow {

namespace {

constexpr float closest = 24;  // CSS pixels; fingers closer than this do not zoom further

}  // namespace

void TwoFingers::move(Touch::Point one, Touch::Point other) {
    const Touch::Point middle{(one.x + other.x) / 2, (one.y + other.y) / 2};
    const float apart = std::max(std::hypot(one.x - other.x, one.y - other.y), closest);
    if (std::exchange(touching_, true)) {
        pan_.across += middle.x - middle_.x;
        pan_.along += middle.y - middle_.y;
        pan_.zoom *= apart / apart_;
    }
    pan_.fingers = true;
    pan_.x = middle.x;
    pan_.y = middle.y;
    middle_ = middle;
    apart_ = apart;
}

Pan TwoFingers::take() { return std::exchange(pan_, Pan{}); }

}  // namespace catcow
