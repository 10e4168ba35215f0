#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "body/figure.h"
#include "body/move.h"

namespace catcow::body {

// A way is the list of keys that a body passes on its way into a pose, out of it, from one side to the
// other, or between two positions. Every way that the product shows is made here, and the body tests
// prove these ways. They are lists until move_along() makes a move of one, so they cost nothing to ask for.

// One key on a way, and the side on which the body is there. A position has no sides: Side::left.
struct Stop {
    int key;  // in FigureData::keys()
    Side side;
    bool operator==(const Stop&) const = default;
};

// Never the same stop twice in a row. One stop alone: the body stays there. Empty: the figure data does
// not have it.
using Way = std::vector<Stop>;

// The keys of one variant in the order in which the body passes them.
struct VariantKeys {
    int position;             // where it starts and ends; -1 where the figure data does not have it
    std::vector<int> passed;  // between the position and `ready`, mostly none
    int ready;                // where the first breath starts: the key "ready", else `exhale`
    int exhale, inhale;  // the ends of a breath; the same key, "hold", where the body stays still

    // Whether a breath lifts the body from `ready` to `exhale`, and one brings it down again.
    bool lifts() const { return ready != exhale; }
};
// Absent where the figure data has no such variant.
std::optional<VariantKeys> keys_of(const Figures& figures, const Pose& pose,
                                   const Variant& variant);

// Where the body is when a way starts: as it is held, or at `ready`, because the breath before has
// already lowered it. The same where nothing lifts.
enum class From { held, lowered };

Way way_in(const VariantKeys& keys, Side side);  // from the position to `ready`
Way way_up(const VariantKeys& keys, Side side);  // from `ready` to `exhale`
Way way_down(const VariantKeys& keys, Side side, From from = From::held);  // to `ready`
Way way_out(const VariantKeys& keys, Side side, From from);                // to the position
// From the other side to `ready` on this one: straight where `ready` is the same posture on both sides,
// else out to the position and in again. A key that is not solved yet counts as different: finding out
// would take milliseconds. So ask again once it is.
Way way_across(Figures& figures, const VariantKeys& keys, Side to, From from);

// From one position to another, as authored; the way back is the way there, backwards. Straight where
// the figure data has no keys between the two; empty where it does not have one of them.
Way way_between(const FigureData& data, std::string_view from, std::string_view to);

// The way without the keys that could not be solved (Figures::has_failed). What is not solved yet stays.
Way without_bad(Figures& figures, Way way);

// A move along all stops of a way. Solves the keys that are not solved yet.
Move move_along(Figures& figures, const Way& way);

}  // namespace catcow::body
