#pragma once

#include <optional>

#include "app/common/window.h"
#include "base/duration.h"

namespace catcow {

// With reduced motion a body does not move from one posture to the next: the old picture fades out over
// the new one (WCAG 2.3.3 asks for motion to be left out, not for change to be hidden).
class CrossFade {
public:
    // What is drawn over `picture` at this monotonic time; nothing while it moves by itself.
    std::optional<FigureSlot::Fade> follow(const figure::Picture& picture, Duration now,
                                           bool still);
    bool fading() const { return before_.has_value(); }
    // Another body is on its way: nothing of the one before is to be seen.
    void forget() { last_.reset(), before_.reset(); }

private:
    std::optional<figure::Picture> last_, before_;
    Duration begun_{};
};

}  // namespace catcow
