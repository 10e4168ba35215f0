#pragma once

#include <optional>

#include "base/duration.h"
#include "catalogue/suitable.h"
#include "session/player.h"
#include "ui/ui.h"

namespace catcow {

// taken: by the system, for a call, another app or unplugged headphones.
enum class SoundTrouble { none, no_sound, stalled, taken };

// The state of a session at the moment that the person hears now.
struct Heard {
    Moment moment;
    PlayState state = PlayState::playing;
    SoundTrouble trouble = SoundTrouble::none;
};

// One moment of the app, made once a frame. Word, breath shape, body, countdown, mirror and
// diagnostics all use this moment. Code that draws does not read a clock.
struct FrameContext {
    Duration now{};              // monotonic
    std::optional<Heard> heard;  // in a session only
    Surface surface;
    Person person;
};

}  // namespace catcow
