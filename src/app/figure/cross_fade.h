#pragma once

#include <optional>

#include "app/common/window.h"
#include "base/duration.h"

namespace catcow {

// Replaces movement from posture to posture if motion is reduced: the old picture fades out over
// the new one. WCAG 2.3.3 asks to leave out motion, not to hide the change.
class CrossFade {
public:
    // Returns what to draw over `picture` at monotonic time `now`. Empty if the figure itself may
    // move.
    std::optional<FigureSlot::Fade> follow(const figure::Picture& picture, Duration now,
                                           bool still);
    bool fading() const { return before_.has_value(); }
    // Call when another figure is shown. The figure before it must not fade out over the new one.
    void forget() { last_.reset(), before_.reset(); }

private:
    std::optional<figure::Picture> last_, before_;
    Duration begun_{};
};

}  // namespace catcow
