#pragma once

#include <string_view>
#include <vector>

#include "session/timeline.h"

namespace catcow {

enum class CueKind {
    begin,        // singing bowl at the first phase other than get_ready and close
    inhale,       // rising tone pair with filtered breath noise, as long as the inhale
    exhale,       // falling tone pair, as long as the exhale
    bell_in,      // a bell instead of the tones of an inhale
    bell_out,     // a low bell instead of those of an exhale
    new_pose,     // three small bells, rising: the first phase of the next item
    next_step,    // one wooden note: the next move, or the next step of a way in or out; also where
                  // a way ends and the session waits until the person is ready
    into_pose,    // two bells, rising: the way into the pose
    out_of_pose,  // two bells, falling: the way out of it
    change_sides,  // wooden block, twice
    on_the_way,    // low soft note in the middle of a long step, in which nothing changes
    tick,          // each of the last three seconds of a get_ready
    end,           // singing bowl at the close
};
std::string_view name_of(CueKind kind);

// What sounds with each breath.
enum class BreathCues { tones, bells, none };

// Returns whether the person waits for this cue, so that nothing may be said shortly before it. The
// cues of a way are not among them: the words of a step begin together with its cue.
bool is_awaited(CueKind kind);

// Returns how long a struck sound rings. A bowl rings into the phases that follow. Zero for the tones
// of a breath, which are as long as their phase.
Duration ring_of(CueKind kind);
inline constexpr Duration bowl_ring = seconds(10);
inline constexpr Duration block_ring = seconds(0.44);
inline constexpr Duration tick_ring = seconds(0.16);

// A step of a way that lasts longer has cues in between, so that no silence is longer than 15 s.
inline constexpr Duration longest_step_without_cue = seconds(14);

// A sound from `at` to `at + length` on the timeline. A breath tone is as long as its phase.
struct Cue {
    CueKind kind = CueKind::tick;
    Duration at{};
    Duration length{};
    bool operator==(const Cue&) const = default;
};

// Returns the cues of a timeline, ordered by `at`. Leaves out cues that end by `from`, which
// includes those of a phase that was cut. A bowl that still rings stays in the plan.
//
// Of two changes at the same moment only the rarer one sounds: the begin of the session, then a new
// pose, then the way into it. What is left of a phase after a pause does not begin again.
std::vector<Cue> cue_plan(const Timeline& timeline, const Routine& routine,
                          const Catalogue& catalogue, Duration from = {},
                          BreathCues breaths = BreathCues::tones);
// The same for a timeline alone, without the steps inside a way into or out of a pose.
std::vector<Cue> cue_plan(const Timeline& timeline, Duration from = {});

// Returns when the cues begin that the person waits for, in order.
std::vector<Duration> awaited(const std::vector<Cue>& plan);

}  // namespace catcow
