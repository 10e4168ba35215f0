#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "session/timeline.h"

namespace catcow {

const Pose& pose_of(const Item& item, const Catalogue& catalogue);
const Variant& variant_of(const Item& item, const Catalogue& catalogue);

// The sides of an item in the order of doing; a single Side::none for a pose without sides.
std::vector<Side> sides_of(const Item& item, const Catalogue& catalogue, Side first_side);

// Writes phases at the end of a timeline, each starting where the one before ends. Lengths come in at
// normal speed and are divided by CompileSettings::speed.
class Composer {
public:
    // All arguments must outlive the composer.
    Composer(const Routine& routine, const Catalogue& catalogue, const CompileSettings& settings,
             Timeline& timeline);

    void get_ready(Duration length);
    void leave(int item, Side side);
    // Everything from `start` to the end of the routine, close included, without a get_ready.
    void routine_from(const Start& start);

private:
    void item_from(const Start& start);
    void way(const std::string& from, const std::string& to, int item, Side side);
    void breaths(int item, Side side, int first);
    void half_breath(Phase phase, PhaseKind kind, Duration length);
    void add(Phase phase, Duration length);

    const Routine* routine_;
    const Catalogue* catalogue_;
    const CompileSettings* settings_;
    Timeline* timeline_;
};

// A get_ready belongs to the item and side of the phase that follows it. Does nothing where `index` is
// no get_ready.
void lead_to_what_follows(Timeline& timeline, std::size_t index);

}  // namespace catcow
