#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/duration.h"
#include "catalogue/catalogue.h"
#include "routine/routine.h"

namespace catcow {

enum class PhaseKind {
    get_ready,  // before the first move, and after every pause
    move,       // from one position to a neighbour
    enter,      // getting into the pose
    inhale,
    exhale,
    change_sides,
    leave,  // coming out of the pose
    rest,   // between sets
    close,  // the end, a few quiet seconds
};

// What a half-breath does with the body. After enter, change_sides, rest and every get_ready a body
// is down, so the first breath that follows always begins with `ready` or `lift`.
enum class Action {
    none,   // outside inhale and exhale
    ready,  // stays down; the exhale that follows lifts
    lift,   // goes up, or moves in
    hold,   // stays up
    lower,  // comes down
    flow,   // moves with the breath
};

// "get_ready", "inhale" ..., for diagnostics.
std::string_view name_of(PhaseKind kind);

// A stretch of the session in which one thing happens. A plain value, so that tests state whole
// timelines as lists.
struct Phase {
    PhaseKind kind = PhaseKind::get_ready;
    Duration start{};
    Duration length{};
    int item = -1;  // index into the routine's items; the coming one before it; -1 for close
    Side side = Side::none;  // of the item; the coming one before it and while changing sides
    int breath = 0;          // 1-based within this side of the item; 0 outside inhale and exhale
    int breaths = 0;         // in all on this side; 0 outside inhale and exhale
    int repetition = 0;  // 1-based lift or set, for inhale and exhale; 0 where the dose has none
    int repetitions = 0;
    Action action = Action::none;
    int move = -1;     // index into Catalogue::moves(), for a move
    bool cut = false;  // ended before its planned length: by a pause, a skip or a tap

    Duration end() const { return start + length; }
    bool operator==(const Phase&) const = default;
};

struct Timeline {
    std::vector<Phase> phases;  // each starts where the one before ends; never empty once compiled

    Duration length() const { return phases.empty() ? Duration{} : phases.back().end(); }
    bool operator==(const Timeline&) const = default;
};

struct CompileSettings {
    Side first_side = Side::left;  // alternates from one session to the next
    Duration get_ready = seconds(5);
    Duration resume_ready = seconds(3);  // the get-ready after a pause
    Duration close = seconds(8);
    int speed = 1;    // 1..60: every length divided by it (previews and tests)
    Person person{};  // the ways between poses go round what she should not be asked for
};

// Where in a routine to begin. The default is its beginning.
struct Start {
    int item = 0;
    Side side = Side::none;  // none: the first side that the settings and the item give
    int breath = 1;          // 1-based within that side
    std::string position{};  // where the person is; empty: standing
    bool operator==(const Start&) const = default;
};

// The position in which a session starts unless Start says otherwise.
inline constexpr std::string_view standing = "standing";

// All phases of a routine, in order, starting at time 0:
//   get_ready, then for each item: move..., enter, breaths (for each side, with change_sides between),
//   leave; at the end close. Phases of no length are left out, except for the close, which is the
//   last phase of every timeline and lasts at least a microsecond.
// A start in the middle of an item enters its pose and goes on with exactly that breath, then does
// the side that is still to come. A side that the item does not have means its first one, a breath
// beyond the last means the last. Start::item == items.size() leaves the close alone.
// Every pose and variant of the routine must be in the catalogue (see playable()).
//
// What the breaths do with the body:
//   flow   every half-breath flows.
//   hold   the first half-breath of the kind that the variant lifts on lifts (an inhale before it is
//          `ready`), then hold; the leave or the change of sides brings the body down.
//   sets   each set like a hold; the rest between brings the body down. Without a rest the last
//          exhale of the set does.
//   lifts  each repetition like a hold whose last exhale lowers. Where a repetition is one breath
//          and the exhale lifts, the inhale of the next repetition lowers.
Timeline compile(const Routine& routine, const Catalogue& catalogue,
                 const CompileSettings& settings, const Start& start = {});

// How long the whole routine takes this person at normal speed, from standing.
Duration length_of(const Routine& routine, const Catalogue& catalogue, const Person& person = {});

// All there is to know about a moment.
struct Moment {
    int phase = 0;        // index into the timeline
    double progress = 0;  // 0..1 within the phase, linear
    Duration left_in_phase{};
    Duration left{};       // to the end of the timeline
    int breaths_left = 0;  // on this side, the present one included; all that are to come while
                           // getting into the pose, changing sides and resting; else 0
    int item = -1;
    Side side = Side::none;
    int next_item = -1;  // the item after this one; -1 at the last, and in the close
    int step = -1;       // index into the variant's steps that fits this moment; -1 for none
    double lungs = 0;    // 0 empty .. 1 full, minimum jerk; what the breath shape shows
};

// Index of the phase that holds `t`: each begins with its start and excludes its end. Clamped.
int phase_at(const Timeline& timeline, Duration t);

// `t` is clamped to the timeline, which must not be empty.
//
// Steps: enter, change_sides, rest and leave show theirs in equal shares of their time. A flow shows its
// inhale and exhale steps. A hold or set shows them in the breath that moves in, then one `hold` step a
// breath, in turn (the inhale and exhale steps again where there is none). Lifts show the inhale and
// exhale steps in `ready` and `lift`, the hold steps in `hold`, the lower step in `lower`.
Moment at(const Timeline& timeline, const Routine& routine, const Catalogue& catalogue, Duration t);

}  // namespace catcow
