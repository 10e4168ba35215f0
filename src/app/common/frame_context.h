#pragma once

#include <optional>

#include "base/duration.h"
#include "catalogue/suitable.h"
#include "session/player.h"
#include "ui/ui.h"

namespace catcow {

enum class SoundTrouble { none, no_sound, stalled };

// What is heard of a session at one moment.
struct Heard {
    Moment moment;
    PlayState state = PlayState::playing;
    SoundTrouble trouble = SoundTrouble::none;
};

// One moment of the app. Made once a frame; word, breath shape, body, countdown, mirror and diagnostics
// all read this one. Nothing that draws reads a clock.
struct FrameContext {
    Duration now{};              // monotonic
    std::optional<Heard> heard;  // in a session only
    Surface surface;
    Person person;
};

}  // namespace catcow
