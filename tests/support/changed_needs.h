#pragma once

#include <algorithm>
#include <optional>

#include "catalogue/suitable.h"
#include "routine/adapt.h"
#include "support/assets.h"
#include "support/session_practice.h"

// What the tests of changed needs share: the shipped routines, people, and a session at any moment.
namespace catcow::testing::changed_needs {

inline const Catalogue& catalogue() {
    static const Catalogue loaded = std::move(Catalogue::load(all_assets())).value();
    return loaded;
}

inline Routine routine(int number) {
    static const std::vector<Routine> all =
        std::move(load_routines(all_assets(), catalogue())).value();
    return all[static_cast<std::size_t>(number) % all.size()];
}

inline Person with(std::vector<std::string> needs) {
    return {std::move(needs), catalogue().rules().props};
}

inline Person random_person(Random& random) {
    const auto& needs = catalogue().rules().needs;
    std::vector<std::string> chosen;
    for (int count = random.between(1, 3); count > 0; --count)
        chosen.push_back(needs[random.next() % needs.size()].id);
    return with(std::move(chosen));
}

// A session of a built-in routine for a person without needs, at any moment.
inline Practice somewhere(Random& random) {
    const Routine mine = adapt(routine(random.between(0, 99)), catalogue(), with({})).routine;
    Start start;
    if (random.one_in(3))
        start = {.item = random.between(0, static_cast<int>(mine.items.size()) - 1),
                 .breath = random.between(1, 4)};
    Practice practice(random, catalogue(), mine, start);
    for (int actions = random.between(0, 80); actions > 0; --actions) practice.act();
    return practice;
}

// A built-in routine from its beginning, adapted to this person. Empty if nothing of it is left.
inline std::optional<Practice> begun_by(const Person& person, Random& random) {
    const Routine mine = adapt(routine(random.between(0, 99)), catalogue(), person).routine;
    if (mine.items.empty()) return std::nullopt;
    return std::make_optional<Practice>(
        random, catalogue(), mine,
        CompileSettings{.first_side = random.one_in(2) ? Side::left : Side::right,
                        .person = person});
}

inline const Variant& variant(const Item& item) {
    return *catalogue().pose(item.pose)->variant(item.variant);
}

inline const Item& item_named(const Player& player, const Phase& phase) {
    return player.routine().items[static_cast<std::size_t>(phase.item)];
}

inline bool suits(const Practice& practice, int item, const Person& person) {
    return suitable(catalogue(),
                    variant(practice.player.routine().items[static_cast<std::size_t>(item)]),
                    person);
}

}  // namespace catcow::testing::changed_needs
