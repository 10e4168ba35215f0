#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "session/timeline.h"

namespace catcow {

const Pose& pose_of(const Item& item, const Catalogue& catalogue);
const Variant& variant_of(const Item& item, const Catalogue& catalogue);

// Returns the sides of an item in the order of practice; one Side::none for a pose without sides.
std::vector<Side> sides_of(const Item& item, const Catalogue& catalogue, Side first_side);

// Returns whether an item asks no less than what hurt, see CompileSettings::hurt.
bool is_spared(const Item& item, const Catalogue& catalogue, const std::vector<Hurt>& hurt);

// Returns whether the item may be composed: it is not spared, and see CompileSettings::adapted_from.
bool may_play(int item, const Routine& routine, const Catalogue& catalogue,
              const CompileSettings& settings);

// Appends phases to a timeline; each starts where the one before ends. Lengths are given at normal
// speed and divided by CompileSettings::speed. Phases of no length are left out.
// So are items that may not be played.
class Composer {
public:
    // All arguments must outlive the composer.
    Composer(const Routine& routine, const Catalogue& catalogue, const CompileSettings& settings,
             Timeline& timeline);

    void get_ready(Duration length);
    void leave(int item, Side side);
    void move(int index, int item, Side side);
    // Appends the way to a position and a get_ready in which the session waits.
    void wait_in(const std::string& from, const std::string& to, int item, Side side);
    // Appends everything from `start` to the end of the routine and the close, without a get_ready.
    void routine_from(const Start& start);
    // The same for a person who is in the pose of the item already: without the way to it. A
    // breath beyond the last means that this side is done.
    void routine_from_pose(const Start& start);

private:
    void item_from(const Start& start);
    void pose_from(const Start& start);
    std::vector<Side> sides_from(const Start& start) const;
    void items_from(Start next);
    void close();
    void way(const std::string& from, const std::string& to, int item, Side side);
    void breaths(int item, Side side, int first);
    void wait_until_ready(int item, Side side);
    void get_ready_for(Phase phase);
    Duration on_the_way(Duration usual) const;
    void half_breath(Phase phase, PhaseKind kind, Duration length);
    void add(Phase phase, Duration length);

    const Routine* routine_;
    const Catalogue* catalogue_;
    const CompileSettings* settings_;
    Timeline* timeline_;
};

// Sets item and side of the get_ready at `index` to those of the phase that follows it. Does
// nothing if the phase at `index` is not a get_ready.
void lead_to_what_follows(Timeline& timeline, std::size_t index);

}  // namespace catcow
