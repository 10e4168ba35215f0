#pragma once

#include <optional>

#include "session/timeline.h"

namespace catcow {

// Several people begin one session at one moment, each by their own clock. That moment is the end of the get_ready:
// the first move begins then, so that some can take longer to get ready than others.

// How long before that moment a person may set off and wait for it. Earlier, they begin alone.
inline constexpr Duration longest_wait = seconds(15 * 60);

// Where a person joins, and how long they get ready, so that they come into a pose at the beginning of a breath when
// the others begin that one.
struct Joining {
    Start start;
    Duration get_ready{};
    bool operator==(const Joining&) const = default;
};

// `since`: the time since the common moment at which the person sets off; before it, negative, at most longest_wait.
// `settings`: with the shortest get_ready that this person needs. The speed must be 1. Returns nothing if no breath of
// the routine is left to join, or if it is too early to wait. Composes the routine once for each breath that is tried.
std::optional<Joining> join(const Routine& routine, const Catalogue& catalogue,
                            const CompileSettings& settings, Duration since);

// Returns whether this person, who does `mine`, is in the same breath at every moment as the others, who do `others`
// with the usual times. `usual`: a person who has answered nothing.
bool same_breaths(const Routine& mine, const CompileSettings& settings, const Routine& others,
                  const Person& usual, const Catalogue& catalogue);

// Returns the time from the end of the first get_ready to the end of the timeline.
Duration length_from_first_move(const Timeline& timeline);

}  // namespace catcow
