#pragma once

#include <cstdint>
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
    close,  // a few quiet seconds at the end
};

// What the body does during half a breath. After enter, change_sides, rest and every get_ready the
// body is down, so the next breath always begins with `ready` or `lift`.
enum class Action {
    none,   // outside inhale and exhale
    ready,  // stays down; the following exhale lifts
    lift,   // goes up, or moves into the pose
    hold,   // stays up
    lower,  // comes down
    flow,   // moves with the breath
};

// "get_ready", "inhale" ..., for diagnostics.
std::string_view name_of(PhaseKind kind);

// A part of the session in which one thing happens. A plain value, so that tests can state whole
// timelines as lists.
struct Phase {
    PhaseKind kind = PhaseKind::get_ready;
    Duration start{};
    Duration length{};
    int item = -1;  // index into items; before an item, that of the coming one; -1 for close
    Side side = Side::none;  // of the item; before it and while changing sides, the coming side
    int breath = 0;          // counted from 1 on this side of the item; 0 outside inhale and exhale
    int breaths = 0;         // total on this side; 0 outside inhale and exhale
    int repetition = 0;      // lift or set, counted from 1; 0 if there is none
    int repetitions = 0;
    Action action = Action::none;
    int move = -1;     // index into Catalogue::moves(), for a move only
    bool cut = false;  // ended early: by pause(), next(), previous() or hurry()
    // A get_ready in which the session pauses by itself, so that it waits for the person: in a rest,
    // because something hurt.
    bool waits = false;
    // The same at the end of a way, until the person is in place (WayTime::until_ready). An enter or a
    // breath follows. Never together with `waits`.
    bool until_ready = false;
    // The share of the whole phase at which this one begins, 0..1: what is left of a phase that a
    // pause cut. `length` is the rest's. Always 0 for a breath and a get_ready.
    double from = 0;
    // A move or a leave that leads back out of what "It hurts" or next() cut: a move, the way into a pose, a
    // change of sides, a leave. It only says where it leads: no step is true of a body in the middle.
    bool back = false;

    Duration end() const { return start + length; }
    bool operator==(const Phase&) const = default;
};

struct Timeline {
    std::vector<Phase> phases;  // contiguous in time; never empty after compile()

    Duration length() const { return phases.empty() ? Duration{} : phases.back().end(); }
    bool operator==(const Timeline&) const = default;
};

// A version of a pose that hurt in this session: Pose::number, Variant::number.
struct Hurt {
    int pose = 0;
    int variant = 0;
    bool operator==(const Hurt&) const = default;
};

// How long the ways take: move, enter, change_sides and leave.
enum class WayTime : std::uint8_t {
    normal,
    more,         // half as long again
    until_ready,  // as normal, and then as long as the person needs
};

struct CompileSettings {
    Side first_side = Side::left;  // the caller alternates it from session to session
    Duration get_ready = seconds(5);
    Duration resume_ready = seconds(3);  // the get_ready after a pause or a rest
    Duration until_ready =
        seconds(3);  // the get_ready at the end of a way, for WayTime::until_ready
    Duration close = seconds(8);
    int speed = 1;  // 1..60: divides every length, for previews and tests
    WayTime way_time = WayTime::normal;
    Person person{};  // moves between poses avoid what their needs rule out
    // Items before this one are history, not adapted to the person: the breaths of those that do not
    // fit are left out. So is every later item that the needs exclude.
    int adapted_from = 0;
    std::vector<Hurt> hurt{};  // items that ask no less than one of these are left out
};

// Where to begin in a routine. The default is its beginning.
struct Start {
    int item = 0;
    Side side = Side::none;  // none: the first side, from the settings and the item
    int breath = 1;          // counted from 1 on that side
    std::string position{};  // where the person is; empty: standing
    bool operator==(const Start&) const = default;
};

// The position in which a session starts unless Start gives another one.
inline constexpr std::string_view standing = "standing";

// Returns all phases of a routine, in order, starting at time 0:
//   get_ready, then for each item: move..., enter, breaths (for each side, with change_sides
//   between), leave; at the end close. Phases of no length are left out, except for the close. It
//   is the last phase of every timeline and lasts at least a microsecond.
// With WayTime::until_ready, a get_ready in which the session waits follows each way to a place or
// into a pose: after the last move before an enter, after an enter, after a change_sides. A rest
// between sets, a leave and the breaths stay on the clock.
// A start in the middle of an item enters its pose, continues with exactly that breath, then does
// the side that remains. If the item does not have that side, it starts with the first one. A
// breath beyond the last means the last. With Start::item == items.size(), only get_ready and close
// remain. Every pose and variant of the routine must be in the catalogue (see playable()).
//
// What the body does in each half-breath:
//   flow   every half-breath flows.
//   hold   the first half-breath of the kind Variant::lifts is `lift` (an inhale before it is
//          `ready`); all others are `hold`. The leave or the change of sides brings the body down.
//   sets   each set is like a hold. The rest between sets brings the body down. Without a rest, the
//          last exhale of the set does.
//   lifts  each repetition is like a hold whose last exhale lowers. If a repetition is one breath
//          and the exhale lifts, the inhale of the next repetition lowers.
Timeline compile(const Routine& routine, const Catalogue& catalogue,
                 const CompileSettings& settings, const Start& start = {});

// Returns how long the whole routine takes this person at normal speed, from standing. Where the
// session waits for the person, without what they need.
Duration length_of(const Routine& routine, const Catalogue& catalogue, const Person& person = {},
                   WayTime way_time = WayTime::normal);

// The state of the session at one moment.
struct Moment {
    int phase = 0;        // index into the timeline
    double progress = 0;  // Phase::from..1 within the whole phase, linear
    Duration left_in_phase{};
    Duration left{};       // time to the end of the timeline
    int breaths_left = 0;  // on this side, with the present breath; all of the coming side while
                           // entering, changing sides, resting or resuming; else 0
    int item = -1;
    Side side = Side::none;
    // The item after this one; on a way out of a pose or to a rest, the one that it leads to. -1 at the
    // last item and in the close.
    int next_item = -1;
    int step = -1;     // index of the variant's step for this moment; -1 for none
    double lungs = 0;  // 0 empty .. 1 full, by minimum jerk; the breath shape shows it
};

// Returns the index of the phase that contains `t`. A phase includes its start and excludes its
// end. `t` is clamped to the timeline.
int phase_at(const Timeline& timeline, Duration t);

// Returns the state at `t`, which is clamped to the timeline. The timeline must not be empty.
//
// Steps: enter, change_sides, rest and leave show their steps in equal shares of their time. A flow
// shows its inhale and exhale steps. A hold or set shows them in the breath that moves into the
// pose, then one `hold` step a breath, in turn. Without `hold` steps it repeats the inhale and
// exhale steps. Lifts show the inhale and exhale steps in `ready` and `lift`, the hold steps in
// `hold`, and the lower step in `lower`. A posture check (Variant::in_order) shows each of its steps once, in order, for
// an equal number of breaths: from the inhale or the exhale that the step names to where the next one begins.
Moment at(const Timeline& timeline, const Routine& routine, const Catalogue& catalogue, Duration t);

}  // namespace catcow
