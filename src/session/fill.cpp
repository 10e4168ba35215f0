#include "session/fill.h"

#include <algorithm>

#include "session/timeline.h"

namespace catcow {

namespace {

constexpr Duration near_enough = std::chrono::seconds(20);

class Filler {
public:
    Filler(Routine routine, const Catalogue& catalogue, const Person& person, Duration length)
        : routine_(std::move(routine)),
          catalogue_(&catalogue),
          person_(&person),
          wanted_(length),
          length_(length_of(routine_, catalogue, person)) {}

    Routine fill() {
        while (too_long() && shrink()) {
        }
        while (too_short() && grow()) {
        }
        return std::move(routine_);
    }

private:
    bool too_long() const { return length_ > wanted_ + near_enough; }
    bool too_short() const { return length_ < wanted_ - near_enough; }

    // Returns how long the body works, on all sides. To compile the whole session for each breath would take a
    // hundred times as long.
    Duration work_of(const Item& item) const {
        const bool twice = rung_of(item).pose->two_sided && item.sides == Sides::both;
        const int rests = item.dose.kind == DoseKind::sets ? item.dose.repetitions - 1 : 0;
        const Duration side = routine_.pace.cycle() * breaths_per_side(item.dose, routine_.pace) +
                              std::chrono::seconds(rests * item.dose.rest_seconds);
        return twice ? 2 * side : side;
    }
    void put(Item& item, const Dose& dose) {
        length_ -= work_of(item);
        item.dose = dose;
        length_ += work_of(item);
    }

    Rung rung_of(const Item& item) const {
        const Pose* pose = catalogue_->pose(item.pose);
        return {pose, pose->variant(item.variant)};
    }

    // Adds repetitions before time, because more repetitions are easier than longer ones.
    bool grow(Item& item) {
        Dose more = item.dose;
        const Rung rung = rung_of(item);
        const bool repeats = more.kind == DoseKind::lifts || more.kind == DoseKind::sets;
        if (repeats && more.repetitions < rung.variant->caps.repetitions) {
            ++more.repetitions;
        } else {
            more.amount = breaths_of(more, routine_.pace) + 1;
            more.unit = DoseUnit::breaths;
            const Duration longest = longest_hold(*catalogue_, rung, *person_);
            if (routine_.pace.cycle() * more.amount > longest) return false;
        }
        put(item, more);
        return true;
    }

    bool shrink(Item& item) {
        Dose less = item.dose;
        if (less.repetitions > 1) {
            --less.repetitions;
        } else {
            const int breaths = breaths_of(less, routine_.pace);
            if (breaths <= (less.kind == DoseKind::flow ? 2 : 1)) return false;
            less.amount = breaths - 1;
            less.unit = DoseUnit::breaths;
        }
        put(item, less);
        return true;
    }

    // Lengthens one dose per call, in turn. Undoes a step that would exceed the wanted length.
    bool grow() {
        for (std::size_t tried = 0; tried < routine_.items.size(); ++tried) {
            Item& item = routine_.items[turn_++ % routine_.items.size()];
            const Dose before = item.dose;
            if (!grow(item)) continue;
            if (!too_long()) return true;
            put(item, before);
        }
        return false;
    }

    bool shrink() {
        for (std::size_t tried = 0; tried < routine_.items.size(); ++tried) {
            if (shrink(routine_.items[turn_++ % routine_.items.size()])) return true;
        }
        return false;
    }

    Routine routine_;
    const Catalogue* catalogue_;
    const Person* person_;
    Duration wanted_, length_;
    std::size_t turn_ = 0;
};

}  // namespace

Routine fill(Routine routine, const Catalogue& catalogue, const Person& person, Duration length) {
    return Filler(std::move(routine), catalogue, person, length).fill();
}

}  // namespace catcow
