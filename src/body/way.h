#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "body/figure.h"
#include "body/move.h"

namespace catcow::body {

// A way is the list of keys that a body passes: into a pose, out of it, from one side to the other,
// or between two positions. All ways that the product shows are made here, and the body tests prove
// these ways. They are only lists until move_along() makes a move from one, so they are cheap.

// The same stop never comes twice in a row. With a single stop, the body stays there. Empty if the
// figure data does not have the way.
using Way = std::vector<Stop>;

// The keys of one variant in the order in which the body passes them.
struct VariantKeys {
    int position;             // where the way starts and ends; -1 if not in the figure data
    std::vector<int> passed;  // between the position and `start`, usually none
    // Where the way in ends: the key "start", from which the first inhale leads to `ready` (an arm
    // is raised with it), else `ready`.
    int start;
    int ready;  // what the first lift begins from: the key "ready", else `exhale`
    // The ends of a breath. Both are the key "hold" if the body stays still.
    int exhale, inhale;
    // What the second breath of a hold leads to: the key "then" (a hand is laid on the knee), else
    // `exhale`.
    int then;

    // Returns true if one breath lifts the body from `ready` to `exhale` and the next lowers it.
    bool lifts() const { return ready != exhale; }
};
// Of a posture check all are the key of its position. Absent if the figure data has no such variant.
std::optional<VariantKeys> keys_of(const Figures& figures, const Pose& pose,
                                   const Variant& variant);

// Where the body is when a way starts. `held`: in the held key, in the first breath of a hold. `then`:
// in the key "then", in a later one. `start`: at `start`, before the first breath. `lowered`: at `ready`, because nothing is lifted yet, or the breath
// before has lowered it. If nothing lifts and there is no "then", all are the same.
enum class From { held, then, lowered, start };

Way way_in(const VariantKeys& keys, Side side);     // from the position to `start`
Way way_reach(const VariantKeys& keys, Side side);  // from `start` to `ready`
Way way_up(const VariantKeys& keys, Side side);     // from `ready` to `exhale`
Way way_on(const VariantKeys& keys, Side side);     // from `exhale` to `then`
Way way_down(const VariantKeys& keys, Side side, From from = From::held);  // to `ready`
// Down, out to the position and in again to `ready`: a whole rest between sets.
Way way_round(const VariantKeys& keys, Side side, From from);
Way way_out(const VariantKeys& keys, Side side, From from);  // to the position
// Returns the way from the other side to `start` on side `to`. It is direct if `start` is the same
// posture on both sides; otherwise it goes out to the position and in again. A key that is not
// solved yet counts as different, because solving it would take milliseconds. Call again once it is
// solved.
Way way_across(Figures& figures, const VariantKeys& keys, Side to, From from);

// Returns the authored way from one position to another. The way back is the same way backwards. It
// is direct if the figure data has no keys in between. Empty if a position is not in the figure
// data.
Way way_between(const FigureData& data, std::string_view from, std::string_view to);

// Returns the way without the keys that could not be solved (Figures::has_failed). Keys that are
// not solved yet stay.
Way without_bad(Figures& figures, Way way);

// Returns a move along all stops of a way. Solves the keys that are not solved yet.
Move move_along(Figures& figures, const Way& way);

}  // namespace catcow::body
