#pragma once

#include <set>
#include <vector>

#include "catalogue/ladder.h"
#include "routine/routine.h"

namespace catcow {

// What a person who makes a routine should know of it. Pure functions; every pose and variant must be in the
// catalogue (see playable()).

// The six movements of the spine.
enum class SpineMovement { flexion, extension, bend_left, bend_right, turn_left, turn_right };

// Returns those of the spine that this version makes. Only one that arches the back trains extension, and only one that
// rounds it trains flexion: a low bridge and a flat sphinx do neither.
std::set<SpineMovement> moves_of(const Rung& rung);
struct Trained {
    std::set<SpineMovement> moves;
    bool stretches = false, strengthens = false;  // an item of that kind is in it
};
Trained trained_by(const Routine& routine, const Catalogue& catalogue);

// Something that is advised against. It is never a refusal: who makes a routine may know better.
struct Advice {
    enum class Kind {
        // It stretches and strengthens nothing: over 89 studies of low back pain stretching alone did no more
        // than nothing, and strength did (Owen et al. 2020, BJSM 54:1279).
        stretches_only,
        // The item rounds or turns the back right after one that arches it, in the same position. Two quiet
        // breaths belong between them [D]. The way to another position takes as long.
        needs_a_rest,
        // It is held longer, or repeated more often, than the variant allows. A session does no more than
        // `most` seconds, or `most` repetitions (Caps).
        too_long,
        too_often,
    };
    Kind kind{};
    int place = -1;  // of the item, counted from 0; -1: the whole
    int most = 0;
    bool operator==(const Advice&) const = default;
};
// In the order of the items, and what is about the whole first.
std::vector<Advice> advice_on(const Routine& routine, const Catalogue& catalogue);

}  // namespace catcow
