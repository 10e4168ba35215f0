#pragma once

#include "body/measure.h"
#include "body/way.h"

namespace catcow::body {

// What a pose or a move demands of a body: the largest of each. Degrees; `sinking` in metres.
struct Demand {
    double rounding = 0;  // flexion of the low and the middle back
    double arching = 0;   // extension of the low back
    double turning = 0;   // rotation of the low and the middle back
    double bending = 0;   // to the side, of the low and the middle back
    double hinging = 0;   // hips of a person who stands, forward
    double raising = 0;   // of an upper arm
    double nodding = 0;   // of the neck: flexion or extension, or turned by 45 instead of 32
    double folding = 0;   // of a wrist, in any direction
    double sinking = 0;   // of the head below the heart

    void add(const Skeleton& skeleton, const Frames& frames);
    void add(const Demand& other);
};

// A variant has to ask for this if, and only if, its demand is at least this. A move too, but not
// for what only some positions make hard. Chosen between what the content calls far and what it
// calls little, with room on both sides.
struct AskRule {
    const char* ask;
    double least;
    double Demand::* what;
    bool of_moves = true;
};
inline constexpr AskRule ask_rules[] = {
    {"round", 18, &Demand::rounding},       {"arch", 4, &Demand::arching},
    {"turn", 20, &Demand::turning},         {"turn-far", 30, &Demand::turning},
    {"side-far", 35, &Demand::bending},     {"overhead", 150, &Demand::raising},
    {"neck-far", 32, &Demand::nodding},     {"wrists", 55, &Demand::folding},
    {"hinge", 45, &Demand::hinging, false}, {"knees-raised", 70, &Demand::hinging, false},
};

// Returns what a whole way demands. Measures each leg once, because many ways share legs.
Demand demand_of(Figures& figures, const Way& way);

}  // namespace catcow::body
