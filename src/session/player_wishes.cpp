// Player: one more breath, the pose again, slower and faster, and another time for the ways. What goes on
// is not interrupted.
#include <algorithm>
#include <utility>

#include "routine/adapt.h"
#include "session/actions.h"
#include "session/composer.h"
#include "session/player.h"
#include "session/splice.h"

namespace catcow {
namespace {

constexpr Duration pace_step = seconds(.5), fastest = seconds(2), slowest = seconds(10);

// Returns the pace after this wish; the same one if that would leave the limits of Pace.
Pace pace_after(Wish wish, const Pace& pace) {
    const Duration by = wish == Wish::slower ? pace_step : -pace_step;
    const Pace after{pace.inhale + by, pace.exhale + by};
    const bool allowed = std::min(after.inhale, after.exhale) >= fastest &&
                         std::max(after.inhale, after.exhale) <= slowest;
    return allowed ? after : pace;
}

Dose in_breaths(Dose dose, const Pace& pace) {
    dose.amount = breaths_of(dose, pace);
    dose.unit = DoseUnit::breaths;
    return dose;
}

Dose with_one_more(Dose dose, const Pace& pace) {
    const bool repeats = dose.kind == DoseKind::lifts || dose.kind == DoseKind::sets;
    if (!repeats) dose = in_breaths(dose, pace);
    ++(repeats ? dose.repetitions : dose.amount);
    return dose;
}

}  // namespace

bool Player::may(Wish wish) const {
    if (is_over()) return false;
    if (wish == Wish::slower || wish == Wish::faster)
        return !(pace_after(wish, routine_.pace) == routine_.pace);
    const int item = item_to_change();
    // Each step of a posture check has its breaths already.
    if (item >= 0 &&
        variant_of(routine_.items[static_cast<std::size_t>(item)], *catalogue_).in_order)
        return false;
    const bool leaves = phase(ahead()).kind == PhaseKind::leave;
    if (wish == Wish::repeat) {
        if (waits() || is_to_wait() || static_cast<int>(routine_.items.size()) >= most_items)
            return false;
        const int again = leaves ? phase(ahead()).item : item;
        if (again < 0 || spares(routine_.items[static_cast<std::size_t>(again)])) return false;
        return (leaves ? next_to_enter() : again + 1) >= history();
    }
    if (item < 0 || leaves) return false;
    const Dose more =
        with_one_more(routine_.items[static_cast<std::size_t>(item)].dose, routine_.pace);
    return more == capped_for_person(item, more);
}

std::vector<Event> Player::grant(Wish wish) {
    if (!may(wish)) return {};
    if (wish == Wish::breath) {
        Dose& dose = routine_.items[static_cast<std::size_t>(item_to_change())].dose;
        dose = with_one_more(dose, routine_.pace);
        asked_.clear();
        recompose();
    } else if (wish == Wish::repeat) {
        repeat();
    } else {
        change_pace(pace_after(wish, routine_.pace));
        recompose();
    }
    return changed(false);
}

std::vector<Event> Player::set_way_time(WayTime way_time) {
    if (is_over() || way_time == settings_.way_time) return {};
    settings_.way_time = way_time;
    recompose();
    return changed(false);
}

void Player::repeat() {
    const Phase& there = phase(ahead());
    const bool leaves = there.kind == PhaseKind::leave;
    const int again = leaves ? next_to_enter() : item_to_change() + 1;
    const Item item =
        routine_.items[static_cast<std::size_t>(leaves ? there.item : item_to_change())];
    routine_.items.insert(routine_.items.begin() + again, item);
    if (again < settings_.adapted_from) ++settings_.adapted_from;
    asked_.clear();
    if (!leaves) return recompose();
    Timeline plan = first_phases(timeline_, ahead() + 1);
    Composer(routine_, *catalogue_, settings_, plan)
        .routine_from({.item = again, .position = position_});
    rewrite(std::move(plan));
}

// What has begun keeps its breaths, so that both sides get the same.
void Player::change_pace(const Pace& pace) {
    int free = history();
    const int next = next_to_enter();
    if (next == free && next < static_cast<int>(routine_.items.size())) {
        const Phase& breath = next_breath();
        const Item& item = routine_.items[static_cast<std::size_t>(next)];
        const bool begins =
            breath.breath == 1 &&
            breath.side == sides_of(item, *catalogue_, settings_.first_side).front();
        if (!begins) ++free;
    }
    if (asked_.size() != routine_.items.size()) {
        asked_.clear();
        for (const Item& item : routine_.items) asked_.push_back(item.dose);
    }
    for (int item = 0; item < free; ++item) {
        Dose& dose = routine_.items[static_cast<std::size_t>(item)].dose;
        dose = in_breaths(dose, routine_.pace);
    }
    routine_.pace = pace;
    for (int item = free; item < static_cast<int>(routine_.items.size()); ++item) {
        const auto place = static_cast<std::size_t>(item);
        routine_.items[place].dose = capped_for_person(item, asked_[place]);
    }
}

Dose Player::capped_for_person(int item, const Dose& dose) const {
    const Item& what = routine_.items[static_cast<std::size_t>(item)];
    const Rung rung{&pose_of(what, *catalogue_), &variant_of(what, *catalogue_)};
    return capped(dose, longest_hold(*catalogue_, rung, settings_.person),
                  rung.variant->caps.repetitions, routine_.pace);
}

// Composes what follows the present breath, or the breath that comes next, from the routine as it is now.
void Player::recompose() {
    const bool paused = state_ == PlayState::paused;
    const int count = static_cast<int>(timeline_.phases.size());
    const int here = paused ? ahead() : current_;
    int next = here;
    while (next < count && !is_breath(phase(next).kind)) ++next;
    if (next == count) return;
    const Phase there = phase(next);
    const bool breathes = next == here && !paused;
    Start start{.item = there.item, .side = there.side, .breath = there.breath};
    if (breathes) start.breath = phase(begin_of_stretch(here)).breath;
    Timeline rest;
    Composer(routine_, *catalogue_, settings_, rest).routine_from_pose(start);
    if (!breathes) {
        Timeline plan = first_phases(timeline_, next);
        append(plan, rest, 0);
        return rewrite(std::move(plan));
    }
    // The present breath is completed as it began.
    const int last = there.kind == PhaseKind::inhale ? here + 1 : here;
    const auto same = std::find_if(rest.phases.begin(), rest.phases.end(), [&](const Phase& one) {
        return one.kind == PhaseKind::exhale && one.breath == there.breath;
    });
    Timeline plan = first_phases(timeline_, last + 1);
    for (auto phase = plan.phases.begin() + here; phase != plan.phases.end(); ++phase) {
        phase->breaths = same->breaths;
        phase->repetitions = same->repetitions;
    }
    append(plan, rest, static_cast<int>(same - rest.phases.begin()) + 1);
    rewrite(std::move(plan));
}

// Returns the first inhale of the breaths that lead to the present one, with nothing but rests between.
int Player::begin_of_stretch(int index) const {
    const auto belongs = [&](const Phase& before) {
        return before.item == phase(index).item && before.side == phase(index).side &&
               (before.kind == PhaseKind::rest || (is_breath(before.kind) && !before.cut));
    };
    while (index > 0 && belongs(phase(index - 1))) --index;
    while (phase(index).kind != PhaseKind::inhale) ++index;
    return index;
}

}  // namespace catcow
