#include "session/composer.h"

#include <algorithm>

#include "catalogue/suitable.h"
#include "routine/adapt.h"
#include "session/actions.h"

namespace catcow {

const Pose& pose_of(const Item& item, const Catalogue& catalogue) {
    return *catalogue.pose(item.pose);
}

const Variant& variant_of(const Item& item, const Catalogue& catalogue) {
    return *pose_of(item, catalogue).variant(item.variant);
}

std::vector<Side> sides_of(const Item& item, const Catalogue& catalogue, Side first_side) {
    if (!pose_of(item, catalogue).two_sided) return {Side::none};
    if (item.sides == Sides::left) return {Side::left};
    if (item.sides == Sides::right) return {Side::right};
    if (first_side == Side::right) return {Side::right, Side::left};
    return {Side::left, Side::right};
}

bool is_spared(const Item& item, const Catalogue& catalogue, const std::vector<Hurt>& hurt) {
    const Rung rung{&pose_of(item, catalogue), &variant_of(item, catalogue)};
    return std::any_of(hurt.begin(), hurt.end(), [&](const Hurt& one) {
        const Pose* const pose = catalogue.pose(one.pose);
        const Variant* const variant = pose ? pose->variant(one.variant) : nullptr;
        return variant && asks_no_less(catalogue, rung, {pose, variant});
    });
}

bool may_play(int item, const Routine& routine, const Catalogue& catalogue,
              const CompileSettings& settings) {
    const Item& what = routine.items[static_cast<std::size_t>(item)];
    if (is_spared(what, catalogue, settings.hurt)) return false;
    if (item < settings.adapted_from) return fits(what, catalogue, settings.person, routine.pace);
    return !provoked(catalogue.rules(), catalogue.asks_of(variant_of(what, catalogue)),
                     settings.person);
}

Composer::Composer(const Routine& routine, const Catalogue& catalogue,
                   const CompileSettings& settings, Timeline& timeline)
    : routine_(&routine), catalogue_(&catalogue), settings_(&settings), timeline_(&timeline) {}

void Composer::get_ready(Duration length) { add({.kind = PhaseKind::get_ready}, length); }

void Composer::leave(int item, Side side) {
    const Variant& variant =
        variant_of(routine_->items[static_cast<std::size_t>(item)], *catalogue_);
    add({.kind = PhaseKind::leave, .item = item, .side = side}, on_the_way(variant.leave));
}

void Composer::routine_from(const Start& start) {
    items_from(start);
    close();
}

void Composer::routine_from_pose(const Start& start) {
    pose_from(start);
    const Item& item = routine_->items[static_cast<std::size_t>(start.item)];
    items_from({.item = start.item + 1, .position = variant_of(item, *catalogue_).position});
    close();
}

void Composer::items_from(Start next) {
    if (next.position.empty()) next.position = standing;
    next.item = std::max(next.item, 0);
    while (next.item < static_cast<int>(routine_->items.size())) {
        const Item& item = routine_->items[static_cast<std::size_t>(next.item)];
        const bool plays = may_play(next.item, *routine_, *catalogue_, *settings_);
        if (plays) item_from(next);
        next = {.item = next.item + 1,
                .position = plays ? variant_of(item, *catalogue_).position : next.position};
    }
}

void Composer::close() {
    const Duration at_least = Duration(1) * std::max(settings_->speed, 1);
    add({.kind = PhaseKind::close}, std::max(settings_->close, at_least));
}

void Composer::item_from(const Start& start) {
    const Item& item = routine_->items[static_cast<std::size_t>(start.item)];
    const Variant& variant = variant_of(item, *catalogue_);
    const Side side = sides_from(start).front();
    way(start.position, variant.position, start.item, side);
    wait_until_ready(start.item, side);
    add({.kind = PhaseKind::enter, .item = start.item, .side = side}, on_the_way(variant.enter));
    const int all = breaths_per_side(item.dose, routine_->pace);
    pose_from({.item = start.item, .side = side, .breath = std::min(start.breath, all)});
}

// Returns the sides that are left, the present one first. A side that the item does not have means
// its first one.
std::vector<Side> Composer::sides_from(const Start& start) const {
    const Item& item = routine_->items[static_cast<std::size_t>(start.item)];
    const std::vector<Side> sides = sides_of(item, *catalogue_, settings_->first_side);
    const auto side = std::find(sides.begin(), sides.end(), start.side);
    return {side == sides.end() ? sides.begin() : side, sides.end()};
}

void Composer::pose_from(const Start& start) {
    const Item& item = routine_->items[static_cast<std::size_t>(start.item)];
    const Variant& variant = variant_of(item, *catalogue_);
    const std::vector<Side> sides = sides_from(start);
    breaths(start.item, sides.front(), start.breath);
    for (auto side = sides.begin() + 1; side != sides.end(); ++side) {
        add({.kind = PhaseKind::change_sides, .item = start.item, .side = *side},
            on_the_way(variant.change));
        breaths(start.item, *side, 1);
    }
    leave(start.item, sides.back());
}

void Composer::move(int index, int item, Side side) {
    add({.kind = PhaseKind::move, .item = item, .side = side, .move = index},
        on_the_way(catalogue_->moves()[static_cast<std::size_t>(index)].length));
}

Duration Composer::on_the_way(Duration usual) const {
    return settings_->way_time == WayTime::more ? usual * 3 / 2 : usual;
}

void Composer::wait_in(const std::string& from, const std::string& to, int item, Side side) {
    way(from, to, item, side);
    get_ready_for({.waits = true});
}

// Adds a get_ready in which the session waits, if a whole way has just ended.
void Composer::wait_until_ready(int item, Side side) {
    if (settings_->way_time != WayTime::until_ready || timeline_->phases.empty()) return;
    const Phase& way = timeline_->phases.back();
    const bool ends = way.kind == PhaseKind::move || way.kind == PhaseKind::enter ||
                      way.kind == PhaseKind::change_sides;
    if (ends && !way.cut) get_ready_for({.item = item, .side = side, .until_ready = true});
}

// It lasts at least a second, so that it is never left out.
void Composer::get_ready_for(Phase phase) {
    phase.kind = PhaseKind::get_ready;
    const Duration at_least = seconds(1) * std::max(settings_->speed, 1);
    const Duration length = phase.until_ready ? settings_->until_ready : settings_->resume_ready;
    add(phase, std::max(length, at_least));
}

void Composer::way(const std::string& from, const std::string& to, int item, Side side) {
    for (const int step : catalogue_->way(from, to, settings_->person)) move(step, item, side);
}

void Composer::breaths(int item, Side side, int first) {
    const Item& what = routine_->items[static_cast<std::size_t>(item)];
    const bool repeats = what.dose.kind == DoseKind::lifts || what.dose.kind == DoseKind::sets;
    const int each = breaths_of(what.dose, routine_->pace);
    const int all = breaths_per_side(what.dose, routine_->pace);
    if (first <= all) wait_until_ready(item, side);
    const std::size_t begin = timeline_->phases.size();

    for (int breath = std::max(first, 1); breath <= all; ++breath) {
        const Phase phase{.item = item,
                          .side = side,
                          .breath = breath,
                          .breaths = all,
                          .repetition = repeats ? (breath - 1) / each + 1 : 0,
                          .repetitions = repeats ? all / each : 0};
        half_breath(phase, PhaseKind::inhale, routine_->pace.inhale);
        half_breath(phase, PhaseKind::exhale, routine_->pace.exhale);
        if (what.dose.kind == DoseKind::sets && breath % each == 0 && breath < all) {
            add({.kind = PhaseKind::rest, .item = item, .side = side},
                std::chrono::seconds(what.dose.rest_seconds));
        }
    }
    give_actions(timeline_->phases, begin, what.dose.kind, variant_of(what, *catalogue_));
}

void Composer::half_breath(Phase phase, PhaseKind kind, Duration length) {
    phase.kind = kind;
    add(phase, length);
}

void Composer::add(Phase phase, Duration length) {
    phase.start = timeline_->length();
    phase.length = length / std::max(settings_->speed, 1);
    if (phase.length > Duration{}) timeline_->phases.push_back(phase);
}

void lead_to_what_follows(Timeline& timeline, std::size_t index) {
    if (index + 1 >= timeline.phases.size()) return;
    Phase& phase = timeline.phases[index];
    if (phase.kind != PhaseKind::get_ready) return;
    phase.item = timeline.phases[index + 1].item;
    phase.side = timeline.phases[index + 1].side;
}

}  // namespace catcow
