#pragma once

#include <string>
#include <vector>

#include "catalogue/catalogue.h"

namespace catcow {

// A ladder is a chain of variants, from harder to easier (Variant::easier). A rung is one variant
// of it. Neither pointer is null.
struct Rung {
    const Pose* pose = nullptr;
    const Variant* variant = nullptr;
    bool operator==(const Rung&) const = default;
};

// Returns the rungs below this one, the next easier one first. A ladder may end in another pose:
// the ladder of the spinal twist ends in knee rocks.
std::vector<Rung> easier_than(const Catalogue& catalogue, const Rung& rung);

// Returns the variants whose next easier rung is this one, ordered by number. Often there is one.
// There are several where a ladder branches (arms up or palms together), and none at the top.
std::vector<Rung> harder_than(const Catalogue& catalogue, const Rung& rung);

// Returns the variants of a pose from the easiest to the hardest.
std::vector<const Variant*> by_ease(const Catalogue& catalogue, const Pose& pose);

// Returns whether `rung` asks no less than `than`: it is that rung or above it on a ladder, another
// version of its pose that is not easier, or any version of a pose that progresses from that one.
bool asks_no_less(const Catalogue& catalogue, const Rung& rung, const Rung& than);

// Returns the first fault in the ladders of all poses, or an empty text. Example:
// "poses/gate.json: variants: \"padded\": easier: goes round in a loop". Checks every reference to
// another variant or pose: easier, instead, like, progression_of.
std::string fault_of_ladders(const Catalogue& catalogue);

}  // namespace catcow
