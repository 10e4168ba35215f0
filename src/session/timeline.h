#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/duration.h"
#include "catalogue/catalogue.h"
#include "routine/routine.h"

namespace catcow {

enum class PhaseKind {
    get_ready,     // before the first move, and after every pause
    move,          // from one position to a neighbour
    enter,         // getting into the pose
    inhale,
    exhale,
    change_sides,
    leave,         // coming out of the pose
    rest,          // between sets
    close,         // the end, a few quiet seconds
};

// What a half-breath does with the body.
enum class Action { none, ready, lift, hold, lower, flow };

// A stretch of the session in which one thing happens. A plain value, so that tests state whole
// timelines as lists.
struct Phase {
    PhaseKind kind = PhaseKind::get_ready;
    Duration start{};
    Duration length{};
    int item = -1;         // index into the routine's items; the item that is coming, for a move; -1 for close
    Side side = Side::none;
    int breath = 0;        // 1-based within this side of the item; 0 outside inhale and exhale
    int breaths = 0;       // in all on this side
    int repetition = 0;    // 1-based lift or set; 0 where the dose has none
    int repetitions = 0;
    Action action = Action::none;
    int move = -1;         // index into Catalogue::moves(), for a move
    bool cut = false;      // ended before its planned length: by a pause, a skip or a tap

    Duration end() const { return start + length; }
    bool operator==(const Phase&) const = default;
};

struct Timeline {
    std::vector<Phase> phases;  // each starts where the one before ends; never empty once compiled

    Duration length() const { return phases.empty() ? Duration{} : phases.back().end(); }
    bool operator==(const Timeline&) const = default;
};

struct CompileSettings {
    Side first_side = Side::left;         // alternates from one session to the next
    Duration get_ready = seconds(5);
    Duration resume_ready = seconds(3);   // the get-ready after a pause
    Duration close = seconds(8);
    int speed = 1;                        // 1..60: every length divided by it (previews and tests)
};

// Where in a routine to begin. The default is its beginning.
struct Start {
    int item = 0;
    Side side = Side::none;   // none: the first side that the settings and the item give
    int breath = 1;           // 1-based within that side
    std::string position;     // where the person is; empty: standing
    bool operator==(const Start&) const = default;
};

// All phases of a routine, in order, starting at time 0:
//   get_ready, then for each item: move..., enter, breaths (for each side, with change_sides between),
//   leave; at the end close. Phases of no length are left out.
// Every pose and variant of the routine must be in the catalogue (see playable()).
Timeline compile(const Routine& routine, const Catalogue& catalogue, const CompileSettings& settings,
                 const Start& start = {});

// How long the whole routine takes at normal speed, from standing.
Duration length_of(const Routine& routine, const Catalogue& catalogue);

// All there is to know about a moment.
struct Moment {
    int phase = 0;               // index into the timeline
    double progress = 0;         // 0..1 within the phase, linear
    Duration left_in_phase{};
    Duration left{};             // to the end of the timeline
    int breaths_left = 0;        // on this side, the present one included; 0 outside a pose
    int item = -1;
    Side side = Side::none;
    int next_item = -1;          // the item after this one; -1 at the last
    int step = -1;               // index into the variant's steps that belongs to this moment; -1 for none
    double lungs = 0;            // 0 empty .. 1 full, minimum jerk; what the breath shape shows
};

// `t` is clamped to the timeline, which must not be empty.
Moment at(const Timeline& timeline, const Routine& routine, const Catalogue& catalogue, Duration t);

// For tests and the debug panel: "12.0 exhale 6.0 item 1 left 2/5 lift".
std::string describe(const Phase& phase);
std::string describe(const Timeline& timeline);  // one phase a line

}  // namespace catcow
