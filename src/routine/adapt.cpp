#include "routine/adapt.h"

#include <algorithm>
#include <utility>

#include "routine/order.h"
#include "routine/share.h"

namespace catcow {

namespace {

std::optional<Rung> rung_of(const Item& item, const Catalogue& catalogue) {
    const Pose* pose = catalogue.pose(item.pose);
    const Variant* variant = pose == nullptr ? nullptr : pose->variant(item.variant);
    if (variant == nullptr) return std::nullopt;
    return Rung{pose, variant};
}

Item item_for(const Item& original, const Rung& rung, bool replaced) {
    Item item = original;
    item.pose = rung.pose->number;
    item.variant = rung.variant->number;
    if (replaced) {
        item.dose = rung.variant->dose;
        item.note.clear();
    }
    if (!rung.pose->two_sided) item.sides = Sides::both;
    return item;
}

bool same_rung(const Item& one, const Item& other) {
    return one.pose == other.pose && one.variant == other.variant;
}

// Where poses were left out or moved, two equal rests may follow each other. One of them is enough.
void join_rests(std::vector<Item>& items, const Catalogue& catalogue) {
    const auto again = [&](const Item& one, const Item& other) {
        const Kind kind = catalogue.pose(one.pose)->kind;
        return same_rung(one, other) && (kind == Kind::rest || kind == Kind::posture);
    };
    items.erase(std::unique(items.begin(), items.end(), again), items.end());
}

}  // namespace

Dose capped(Dose dose, Duration longest, int most, const Pace& pace) {
    dose.repetitions = std::min(dose.repetitions, most);
    const int breaths = std::max(1, static_cast<int>(longest / pace.cycle()));
    if (breaths_of(dose, pace) <= breaths) return dose;
    dose.amount = breaths;
    dose.unit = DoseUnit::breaths;
    return dose;
}

Item in_version(Item item, const Rung& rung, const Catalogue& catalogue, const Person& person,
                const Pace& pace) {
    Dose dose = rung.variant->dose;
    if (item.dose.kind == dose.kind) {
        if (dose.kind == DoseKind::hold || dose.kind == DoseKind::flow) dose = item.dose;
        dose.repetitions = item.dose.repetitions;
    }
    if (item.variant != rung.variant->number) item.note.clear();
    item.variant = rung.variant->number;
    item.dose =
        capped(dose, longest_hold(catalogue, rung, person), rung.variant->caps.repetitions, pace);
    return item;
}

int breath_in(const Dose& now, const Dose& before, int breath, const Pace& pace) {
    const int each_before = breaths_of(before, pace), each = breaths_of(now, pace);
    if (now.kind == before.kind)
        return (breath - 1) / each_before * each + std::min((breath - 1) % each_before, each) + 1;
    const int all_before = breaths_per_side(before, pace);
    const auto part = [&](int whole) { return (breath - 1) * whole / all_before; };
    return now.repetitions > 1 ? part(now.repetitions) * each + 1
                               : part(breaths_per_side(now, pace)) + 1;
}

namespace {

// `first_stays`: unless the first item does not suit.
Adapted adapted_at(Level here, bool first_stays, const Routine& routine, const Catalogue& catalogue,
                   const Person& person) {
    Adapted adapted;
    adapted.routine = routine;
    std::vector<Item>& items = adapted.routine.items;
    items.clear();
    std::vector<Rung> wanted;
    for (const Item& item : routine.items) {
        if (const auto rung = rung_of(item, catalogue)) wanted.push_back(*rung);
    }
    const std::vector<std::optional<Rung>> shared = share_out(wanted, catalogue, person);
    int place = 0;
    std::size_t next = 0;
    for (const Item& item : routine.items) {
        ++place;
        if (!rung_of(item, catalogue)) continue;
        const Rung& rung = wanted[next];
        const std::optional<Rung>& instead = shared[next++];
        const auto why = objection(catalogue, *rung.variant, person);
        if (why) adapted.changes.push_back({place, rung, instead, *why});
        if (!instead) continue;
        Item fitting = item_for(item, *instead, why.has_value());
        const Dose asked = fitting.dose;
        fitting.dose = capped(asked, longest_hold(catalogue, *instead, person),
                              instead->variant->caps.repetitions, routine.pace);
        items.push_back(fitting);
        if (why || fitting.dose == asked) continue;
        const bool held =
            !(capped(asked, instead->variant->caps.hold, instead->variant->caps.repetitions,
                     routine.pace) == fitting.dose);
        adapted.shorter.push_back(
            {place, fitting, held ? hold_limited_by(catalogue, *instead, person) : std::string()});
    }
    if (adapted.changes.empty()) return adapted;
    // What a person has put together stays in their order.
    if (!routine.id.empty()) {
        const bool stays = first_stays && adapted.changes.front().place > 1;
        std::vector<Item> ordered = with_fewest_changes(items, catalogue, here, stays);
        adapted.reordered = ordered != items;
        items = std::move(ordered);
    }
    const std::size_t before = items.size();
    join_rests(items, catalogue);
    adapted.joined = static_cast<int>(before - items.size());
    return adapted;
}

}  // namespace

Adapted adapt(const Routine& routine, const Catalogue& catalogue, const Person& person) {
    return adapted_at(Level::up, true, routine, catalogue, person);
}

bool fits(const Item& item, const Catalogue& catalogue, const Person& person, const Pace& pace) {
    Routine alone;
    alone.items = {item};
    alone.pace = pace;
    return adapt(alone, catalogue, person).routine.items == alone.items;
}

AdaptedRest adapt_rest(const Routine& routine, int history, int item, const Catalogue& catalogue,
                       const Person& person, const Whereabouts& where) {
    const std::vector<Item>& before = routine.items;
    const auto adapted_items = [&](int first) {
        Routine left = routine;
        left.items.assign(before.begin() + first, before.end());
        return adapted_at(catalogue.level_of(where.position), where.in_pose, left, catalogue,
                          person);
    };
    const auto count = static_cast<int>(before.size());
    const Adapted rest = adapted_items(item);
    const bool same = item < count && (rest.changes.empty() || rest.changes.front().place > 1) &&
                      same_rung(rest.routine.items.front(), before[static_cast<std::size_t>(item)]);
    if (std::equal(before.begin() + item, before.end(), rest.routine.items.begin(),
                   rest.routine.items.end()))
        return {.routine = routine, .item = item, .goes_on = same};
    AdaptedRest result{.routine = routine, .item = std::max(history, item), .goes_on = same};
    // The item before the end of the history keeps its place if the person goes on in it.
    if (same && item + 1 == history) result.item = item;
    std::vector<Item>& items = result.routine.items;
    items.resize(static_cast<std::size_t>(result.item));
    items.insert(items.end(), rest.routine.items.begin(), rest.routine.items.end());
    if (static_cast<int>(items.size()) > most_items) {
        const std::vector<Item> later = adapted_items(std::max(history, item)).routine.items;
        result.item = std::max(history, item);
        result.goes_on = false;
        items.assign(before.begin(), before.begin() + result.item);
        items.insert(items.end(), later.begin(), later.end());
    }
    result.changed = true;
    if (items.empty() && count > 0) {
        items.push_back(before.front());
        result.item = 1;
    }
    return result;
}

}  // namespace catcow
