#pragma once

#include <string_view>
#include <vector>

#include "session/timeline.h"

namespace catcow {

enum class CueKind {
    begin,          // singing bowl: the first phase after get_ready
    inhale,         // rising tone pair with filtered breath noise, as long as the inhale
    exhale,         // falling
    change_sides,   // wooden block
    tick,           // the last three seconds of a get_ready
    end,            // singing bowl: the close
};
std::string_view name_of(CueKind kind);

// A sound that starts at `at` on the timeline. Tones of the breath last as long as their phase.
struct Cue {
    CueKind kind = CueKind::tick;
    Duration at{};
    Duration length{};
    bool operator==(const Cue&) const = default;
};

// A projection of the timeline, ordered by `at`. Cut phases behind `from` give no cue.
std::vector<Cue> cue_plan(const Timeline& timeline, Duration from = {});

}  // namespace catcow
