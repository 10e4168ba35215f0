#include "routine/adapt.h"

#include <algorithm>

namespace catcow {

namespace {

bool is_in(const std::vector<Item>& items, const Rung& rung) {
    return std::any_of(items.begin(), items.end(), [&](const Item& item) {
        return item.pose == rung.pose->number && item.variant == rung.variant->number;
    });
}

Item item_for(const Item& original, const Rung& rung, bool replaced) {
    Item item = original;
    item.pose = rung.pose->number;
    item.variant = rung.variant->number;
    if (replaced) item.dose = rung.variant->dose;
    if (!rung.pose->two_sided) item.sides = Sides::both;
    return item;
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

Adapted adapt(const Routine& routine, const Catalogue& catalogue, const Person& person) {
    Adapted adapted;
    adapted.routine = routine;
    std::vector<Item>& items = adapted.routine.items;
    items.clear();
    int place = 0;
    for (const Item& item : routine.items) {
        ++place;
        const Pose* pose = catalogue.pose(item.pose);
        const Variant* variant = pose == nullptr ? nullptr : pose->variant(item.variant);
        if (variant == nullptr) continue;
        const Rung wanted{pose, variant};
        Choice choice = choose(catalogue, wanted, person);
        const bool replaced = choice.why.has_value();
        const bool again = replaced && choice.rung && choice.rung->pose->kind != Kind::rest &&
                           is_in(items, *choice.rung);
        if (again) choice.rung.reset();
        if (replaced) adapted.changes.push_back({place, wanted, choice.rung, *choice.why});
        if (!choice.rung) continue;
        Item fitting = item_for(item, *choice.rung, replaced);
        const Dose asked = fitting.dose;
        fitting.dose = capped(asked, longest_hold(catalogue, *choice.rung, person),
                              choice.rung->variant->caps.repetitions, routine.pace);
        items.push_back(fitting);
        if (!(fitting.dose == asked)) adapted.shortened.push_back(fitting);
    }
    return adapted;
}

AdaptedRest adapt_rest(const Routine& routine, int played, int item, const Catalogue& catalogue,
                       const Person& person) {
    const auto adapted = [&](const Item& one) {
        Routine alone = routine;
        alone.items = {one};
        return adapt(alone, catalogue, person);
    };
    const std::vector<Item>& before = routine.items;
    const auto count = static_cast<int>(before.size());
    const int fixed = std::max(played, item);
    Routine left = routine;
    left.items.assign(before.begin() + fixed, before.end());
    AdaptedRest rest{.routine = routine, .item = item};
    std::vector<Item>& items = rest.routine.items;
    items.resize(static_cast<std::size_t>(fixed));
    for (int i = item; i < fixed; ++i) {
        auto& again = items[static_cast<std::size_t>(i)];
        const Adapted mine = adapted(again);
        if (mine.changes.empty() && !mine.routine.items.empty()) again = mine.routine.items[0];
    }
    if (item < count) {
        const Item& present = before[static_cast<std::size_t>(item)];
        rest.goes_on = adapted(present).changes.empty();
        if (!rest.goes_on && item + 1 >= played) {
            rest.item = fixed;
            if (item < fixed) left.items.insert(left.items.begin(), present);
        }
    }
    const std::vector<Item> fitting = adapt(left, catalogue, person).routine.items;
    items.insert(items.end(), fitting.begin(), fitting.end());
    if (items.size() > most_items) items.erase(items.begin() + fixed);
    if (items.empty() && count > 0) {
        items.push_back(before.front());
        rest.item = 1;
    }
    rest.changed = items != before;
    return rest;
}

}  // namespace catcow
