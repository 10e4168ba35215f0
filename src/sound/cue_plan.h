#pragma once

#include <string_view>
#include <vector>

#include "session/timeline.h"

namespace catcow {

enum class CueKind {
    begin,         // singing bowl: the first phase that is not a get_ready
    inhale,        // rising tone pair with filtered breath noise, as long as the inhale
    exhale,        // falling
    change_sides,  // wooden block
    tick,          // the last three seconds of a get_ready
    end,           // singing bowl: the close
};
std::string_view name_of(CueKind kind);

// How long the struck sounds ring. A bowl rings over the phases that follow.
inline constexpr Duration bowl_ring = seconds(10);
inline constexpr Duration block_ring = seconds(0.44);
inline constexpr Duration tick_ring = seconds(0.16);

// A sound from `at` to `at + length` on the timeline. Tones of the breath last as long as their phase.
struct Cue {
    CueKind kind = CueKind::tick;
    Duration at{};
    Duration length{};
    bool operator==(const Cue&) const = default;
};

// A projection of the timeline, ordered by `at`. Cues that are over by `from` are left out, and with
// them those of a phase that was cut; a bowl that still rings stays.
std::vector<Cue> cue_plan(const Timeline& timeline, Duration from = {});

}  // namespace catcow
