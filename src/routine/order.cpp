#include "routine/order.h"

#include <algorithm>
#include <span>

#include "base/sort_few.h"

namespace catcow {

namespace {

Level level_of(const Item& item, const Catalogue& catalogue) {
    return catalogue.level_of(catalogue.pose(item.pose)->variant(item.variant)->position);
}

// The items of one level below standing.
struct Group {
    Level level{};
    std::vector<Item> items;
    std::size_t places = 0;  // the sum of their places in the routine

    double middle() const {
        return static_cast<double>(places) / static_cast<double>(items.size());
    }
};

void append(std::vector<Item>& all, const std::vector<Item>& more) {
    all.insert(all.end(), more.begin(), more.end());
}

}  // namespace

int changes_of_level(const std::vector<Item>& items, const Catalogue& catalogue, Level here) {
    int changes = 0;
    for (const Item& item : items) {
        const Level next = level_of(item, catalogue);
        changes += next == here ? 0 : 1;
        here = next;
    }
    return changes;
}

namespace {

// Returns the items in groups of one level, the first one first.
std::vector<Item> in_groups(const std::vector<Item>& items, const Catalogue& catalogue) {
    std::vector<Item> first, last;
    std::vector<Group> groups;
    const bool ends_up = !items.empty() && level_of(items.back(), catalogue) == Level::up;
    const bool begins_up = !items.empty() && level_of(items.front(), catalogue) == Level::up;
    for (std::size_t place = 0; place < items.size(); ++place) {
        const Item& item = items[place];
        const Level level = level_of(item, catalogue);
        if (level == Level::up) {
            const bool leads = groups.empty() || (begins_up && !ends_up);
            (leads ? first : last).push_back(item);
            continue;
        }
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const Group& one) { return one.level == level; });
        if (group == groups.end()) group = groups.insert(group, Group{level, {}});
        group->items.push_back(item);
        group->places += place;
    }
    // The first group stays first: a session that goes on begins in it.
    if (!groups.empty()) {
        std::span<Group> rest(groups.begin() + 1, groups.end());
        sort_few(rest, [](const Group& a, const Group& b) { return a.middle() < b.middle(); });
    }
    std::vector<Item> ordered = first;
    for (const Group& group : groups) append(ordered, group.items);
    append(ordered, last);
    return ordered;
}

}  // namespace

std::vector<Item> with_fewest_changes(const std::vector<Item>& items, const Catalogue& catalogue) {
    return with_fewest_changes(items, catalogue, Level::up, true);
}

std::vector<Item> with_fewest_changes(const std::vector<Item>& items, const Catalogue& catalogue,
                                      Level here, bool first_stays) {
    std::vector<std::vector<Item>> orders{items, in_groups(items, catalogue)};
    if (here != Level::up && !first_stays) {
        const auto rank = [&](const Item& item) {
            const Level level = level_of(item, catalogue);
            return level == here ? 0 : level == Level::up ? 2 : 1;
        };
        std::vector<Item> here_first = items;
        sort_few(here_first,
                 [&](const Item& one, const Item& other) { return rank(one) < rank(other); });
        orders.push_back(in_groups(here_first, catalogue));
    }
    return *std::min_element(orders.begin(), orders.end(), [&](const auto& one, const auto& other) {
        return changes_of_level(one, catalogue, here) < changes_of_level(other, catalogue, here);
    });
}

}  // namespace catcow
