#pragma once

#include <string>
#include <vector>

#include "catalogue/catalogue.h"

namespace catcow {

// A rung of a ladder. Both are never null.
struct Rung {
    const Pose* pose = nullptr;
    const Variant* variant = nullptr;
    bool operator==(const Rung&) const = default;
};

// The rungs below this one, the next easier one first. A ladder may end in another pose: the spinal
// twist does, in knee rocks.
std::vector<Rung> easier_than(const Catalogue& catalogue, const Rung& rung);

// The variants that have this one as their next easier rung, in the order of numbers. Often one,
// several where ways part (arms up or palms together), none on top.
std::vector<Rung> harder_than(const Catalogue& catalogue, const Rung& rung);

// Why the ladders of these poses cannot be climbed ("poses/gate.json: variants: \"padded\": easier:
// goes round in a loop"); empty for good ones. Looks at all names of variants: easier, instead, like.
std::string fault_of_ladders(const Catalogue& catalogue);

}  // namespace catcow
