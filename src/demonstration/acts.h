#pragma once

#include <string>
#include <vector>

#include "body/figure.h"
#include "body/way.h"
#include "routine/routine.h"
#include "session/timeline.h"

namespace catcow {

// What the body does in a phase: a breath between two keys (empty, full), or a move along a way.
struct Act {
    body::Way stops;  // empty only if the figure data lacks the keys
    bool breathes = false;
    std::string pose{};  // id, selects the view; empty between poses
    // The sentences that share the time of a way, and what the body shows by the end of each.
    struct Told {
        std::vector<std::vector<Show>> shows;
        Side side = Side::none;  // {side} of the sentences, as the body's own side
        bool swapped = false;    // the body is the mirror image of the person
        double seconds = 0;      // of the whole phase at normal speed
        bool operator==(const Told&) const = default;
    } told{};
    bool operator==(const Act&) const = default;
};

// Returns the phase that says where the body is at `index`: that phase itself or, for a get_ready
// or a close, the nearest other one. A get_ready looks ahead first and then back, a close the other
// way round. Returns -1 if no phase says it: the person is standing, as at every start.
//
// It is a search. When get_ready asked the phase after it and close the one before, a timeline with
// nothing in between made them ask each other until the program stopped.
int phase_with_body(const Timeline& timeline, int index);

// Returns true for a flow whose sentences name the person's left and right in turn.
bool takes_turns(const Variant& variant);

// Decides what the body does in each phase of a timeline. Solves nothing.
class Acts {
public:
    // All arguments must outlive this object.
    Acts(const body::FigureData& data, const Catalogue& catalogue, body::Figures& figures)
        : data_(data), catalogue_(catalogue), figures_(figures) {}

    // `mirror`: a body that faces the person is their mirror image. Returns no stops for an index
    // outside the timeline, and for a key that was solved and is broken.
    Act of(const Timeline& timeline, const Routine& routine, int index, bool mirror) const;

private:
    Act of_body(const Timeline& timeline, const Routine& routine, int index, bool mirror) const;
    Act of_pose(const Timeline& timeline, const Routine& routine, int index, const Pose& pose,
                const Variant& variant, bool mirror) const;
    Act in_turn(const Timeline& timeline, int index, const Pose& pose, const Variant& variant,
                const body::VariantKeys& keys, bool swapped) const;
    Act along(body::Way way, Act otherwise) const;

    const body::FigureData& data_;
    const Catalogue& catalogue_;
    body::Figures& figures_;
};

}  // namespace catcow
