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
          round_(routine_.items) {}

    Routine fill() {
        while (too_long() && (shrink() || drop())) {
        }
        while (too_short() && (grow() || go_round())) {
        }
        return std::move(routine_);
    }

private:
    Duration length() const { return length_of(routine_, *catalogue_, *person_); }
    bool too_long() const { return length() > wanted_ + near_enough; }
    bool too_short() const { return length() < wanted_ - near_enough; }

    Rung rung_of(const Item& item) const {
        const Pose* pose = catalogue_->pose(item.pose);
        return {pose, pose->variant(item.variant)};
    }

    // Adds repetitions before time, because more repetitions are easier than longer ones.
    bool grow(Item& item) const {
        Dose& dose = item.dose;
        const Rung rung = rung_of(item);
        const bool repeats = dose.kind == DoseKind::lifts || dose.kind == DoseKind::sets;
        if (repeats && dose.repetitions < rung.variant->caps.repetitions) {
            ++dose.repetitions;
            return true;
        }
        Dose more = dose;
        more.amount = breaths_of(dose, routine_.pace) + 1;
        more.unit = DoseUnit::breaths;
        const Duration longest = longest_hold(*catalogue_, rung, *person_);
        if (routine_.pace.cycle() * more.amount > longest) return false;
        dose = more;
        return true;
    }

    bool shrink(Item& item) const {
        Dose& dose = item.dose;
        if (dose.repetitions > 1) {
            --dose.repetitions;
            return true;
        }
        const int breaths = breaths_of(dose, routine_.pace);
        if (breaths <= (dose.kind == DoseKind::flow ? 2 : 1)) return false;
        dose.amount = breaths - 1;
        dose.unit = DoseUnit::breaths;
        return true;
    }

    // Lengthens one dose per call, in turn. Undoes a step that would exceed the wanted length.
    bool grow() {
        for (std::size_t tried = 0; tried < routine_.items.size(); ++tried) {
            Item& item = routine_.items[turn_++ % routine_.items.size()];
            const Item before = item;
            if (!grow(item)) continue;
            if (!too_long()) return true;
            item = before;
        }
        return false;
    }

    bool shrink() {
        for (std::size_t tried = 0; tried < routine_.items.size(); ++tried) {
            if (shrink(routine_.items[turn_++ % routine_.items.size()])) return true;
        }
        return false;
    }

    bool drop() {
        if (routine_.items.size() < 2) return false;
        routine_.items.pop_back();
        return true;
    }

    // Appends the next item of another round that still fits.
    bool go_round() {
        for (std::size_t tried = 0; tried < round_.size(); ++tried) {
            if (routine_.items.size() >= most_items) return false;
            routine_.items.push_back(round_[next_++ % round_.size()]);
            if (!too_long()) return true;
            routine_.items.pop_back();
        }
        return false;
    }

    Routine routine_;
    const Catalogue* catalogue_;
    const Person* person_;
    Duration wanted_;
    std::vector<Item> round_;
    std::size_t turn_ = 0;
    std::size_t next_ = 0;
};

}  // namespace

Routine fill(Routine routine, const Catalogue& catalogue, const Person& person, Duration length) {
    return Filler(std::move(routine), catalogue, person, length).fill();
}

}  // namespace catcow
