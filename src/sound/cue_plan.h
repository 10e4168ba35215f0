#pragma once

#include <string_view>
#include <vector>

#include "session/timeline.h"

namespace catcow {

enum class CueKind {
    begin,         // singing bowl at the first phase other than get_ready and close
    inhale,        // rising tone pair with filtered breath noise, as long as the inhale
    exhale,        // falling tone pair, as long as the exhale
    change_sides,  // wooden block
    tick,          // each of the last three seconds of a get_ready
    end,           // singing bowl at the close
};
std::string_view name_of(CueKind kind);

// How long the struck sounds ring. A bowl rings into the phases that follow.
inline constexpr Duration bowl_ring = seconds(10);
inline constexpr Duration block_ring = seconds(0.44);
inline constexpr Duration tick_ring = seconds(0.16);

// A sound from `at` to `at + length` on the timeline. A breath tone is as long as its phase.
struct Cue {
    CueKind kind = CueKind::tick;
    Duration at{};
    Duration length{};
    bool operator==(const Cue&) const = default;
};

// Returns the cues of a timeline, ordered by `at`. Leaves out cues that end by `from`, which
// includes those of a phase that was cut. A bowl that still rings stays in the plan.
std::vector<Cue> cue_plan(const Timeline& timeline, Duration from = {});

}  // namespace catcow
