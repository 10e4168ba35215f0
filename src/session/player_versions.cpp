// Player: an easier or harder version of the pose, in the middle of it.
#include <algorithm>
#include <utility>

#include "routine/adapt.h"
#include "session/composer.h"
#include "session/player.h"
#include "session/splice.h"

namespace catcow {
namespace {

Rung rung_of(const Item& item, const Catalogue& catalogue) {
    return {&pose_of(item, catalogue), &variant_of(item, catalogue)};
}

bool is_harder(const Rung& one, const Rung& other, const Catalogue& catalogue) {
    const std::vector<Rung> below = easier_than(catalogue, one);
    return std::find(below.begin(), below.end(), other) != below.end();
}

}  // namespace

std::optional<Rung> Player::version(Beside which) const {
    const int item = item_to_change();
    if (item < 0 || (item < history() && routine_with_again(item).empty())) return std::nullopt;
    Level lowest = Level::seat;
    for (const Item& each : routine_.items)
        lowest = std::max(lowest, catalogue_->level_of(variant_of(each, *catalogue_).position));
    Item each = routine_.items[static_cast<std::size_t>(item)];
    while (true) {
        const std::optional<Rung> beside =
            rung_beside(*catalogue_, rung_of(each, *catalogue_), which, lowest, settings_.person);
        if (!beside) return std::nullopt;
        each.variant = beside->variant->number;
        if (!spares(each)) return beside;
    }
}

std::vector<Event> Player::change_version(Beside which) {
    const std::optional<Rung> rung = version(which);
    if (!rung) return {};
    asked_.clear();
    const int item = item_to_change();
    const Item old = routine_.items[static_cast<std::size_t>(item)];
    const Phase next = next_breath();
    Start start{.item = item, .side = next.side, .position = position_};
    if (item < history()) {
        start.item = history();
        routine_.items = routine_with_again(item);
        if (start.item < settings_.adapted_from) settings_.adapted_from += start.item - item;
        versions_left_.push_back(item);
    }
    const auto in_it = [&](Item& each) {
        each = in_version(each, *rung, *catalogue_, settings_.person, routine_.pace);
    };
    const auto later = routine_.items.begin() + start.item;
    in_it(*later);
    start.breath = breath_in(later->dose, old.dose, next.breath, routine_.pace);
    for (auto each = later + 1; each != routine_.items.end(); ++each) {
        if (each->pose != old.pose) continue;
        const bool harder =
            which == Beside::easier &&
            is_harder(rung_of(*each, *catalogue_), rung_of(old, *catalogue_), *catalogue_);
        if (each->variant == old.variant || harder || spares(*each)) in_it(*each);
    }
    if (in_pose() || was_cut(PhaseKind::enter)) leave_at_once();
    const bool settles_in = current_ == 0 && phase(0).kind == PhaseKind::get_ready;
    if (!settles_in) return go_to(start);
    Timeline plan = first_phases(timeline_, 1);
    Composer(routine_, *catalogue_, settings_, plan).routine_from(start);
    rewrite(std::move(plan));
    return changed(false);
}

// Returns the item whose pose the person is in or goes to; on the way out of a pose, the next one if it
// is the same pose. -1: none, or they rest.
int Player::item_to_change() const {
    if (is_over() || waits() || is_to_wait()) return -1;
    const Phase& there = phase(ahead());
    if (in_pose()) return there.item;
    const int next = next_to_enter();
    if (next == static_cast<int>(routine_.items.size())) return -1;
    const bool leaves = there.kind == PhaseKind::leave;
    const auto pose = [&](int item) { return routine_.items[static_cast<std::size_t>(item)].pose; };
    return leaves && pose(next) != pose(there.item) ? -1 : next;
}

// Returns the items with `item` and those after it once more behind what was played. Empty if they are
// too many.
std::vector<Item> Player::routine_with_again(int item) const {
    std::vector<Item> items = routine_.items;
    const auto begin = routine_.items.begin();
    items.insert(items.begin() + history(), begin + item, begin + history());
    if (static_cast<int>(items.size()) > most_items) items.clear();
    return items;
}

}  // namespace catcow
