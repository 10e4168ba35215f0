#include "session/playhead.h"

#include <algorithm>

namespace catcow {

void Playhead::follow(Duration now, bool waits) {
    const Duration elapsed = clock_.tick(now).elapsed;
    if (plays_ && !waits) go_to(place_ + speed * elapsed);
}

void Playhead::play() {
    if (ended()) place_ = {};
    plays_ = length_ > Duration{};
}

void Playhead::go_to(Duration place) {
    place_ = std::clamp(place, Duration{}, length_);
    plays_ = plays_ && !ended();
}

}  // namespace catcow
