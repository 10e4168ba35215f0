#pragma once

#include <string>
#include <string_view>

#include "catalogue/texts.h"
#include "session/timeline.h"

namespace catcow {

// What the person is told at a moment of a session. The screen shows it, the mirror announces it and
// the voice says it, so all of them ask here. Pure functions. Every pose and variant of the routine
// must be in the catalogue (see playable()).

// Returns the key of the one word for a phase of this kind: "Inhale", "Switch sides", "Rest".
std::string_view word_key(PhaseKind kind);

// Returns the text of `key` with {side} and {other} filled in.
std::string with_side(const Texts& texts, std::string_view key, Side side);

// Returns what a side of this pose is called: "Left side", "You bend to the left". Empty for
// Side::none.
std::string side_name(const Texts& texts, const Pose& pose, Side side);

// Returns whether the body is on the side of the phase, or goes there with this breath. On the way in,
// while it changes sides, in a rest and in a breath before a lift it is not.
bool is_on_its_side(const Phase& phase);

// Returns what is true of the side that is seen: "Left side", or "Next: left side" of a side that the
// body is not on yet. Empty on the way out of a pose: no side is left to tell, and the way can begin on
// either. Also empty for Side::none.
std::string side_mark(const Texts& texts, const Pose& pose, const Phase& phase);

// Returns what the voice calls a side: "left side", "left leg". It comes long before the movement, so it
// must not sound like an order, as "You bend to the left" does. Empty for Side::none.
std::string spoken_side(const Texts& texts, const Pose& pose, Side side);

// Returns the pose of this item, or nullptr if the index is out of range.
const Pose* pose_at(const Routine& routine, const Catalogue& catalogue, int item);

// Returns the one instruction for a moment of the timeline, as at() returns it. Empty where there is
// none to give.
std::string sentence_at(const Timeline& timeline, const Routine& routine,
                        const Catalogue& catalogue, const Texts& texts, const Moment& moment);

// Returns how to stand, sit or lie in a position: one or two sentences. A way that was cut and a rest that
// waits say it.
std::string_view how_to_be_in(const Texts& texts, std::string_view position);

// Returns what is told in a rest that waits for the person (Player::waits).
std::string resting_in(const Texts& texts, std::string_view position);

// What the breaths of an item are counted as, in the list, in the session and in the record alike.
struct Counted {
    DoseKind as = DoseKind::flow;  // flow: breaths, lifts: lifts, sets: holds
    int breaths = 1;               // in one of them
};
// A hold is counted in breaths, like a flow.
Counted counted(const Dose& dose, const Pace& pace);

// Returns "2 more lifts". The present one counts. `breaths_left`: see Moment.
std::string count_left(const Counted& counted, int breaths_left, const Texts& texts);

}  // namespace catcow
