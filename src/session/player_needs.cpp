// Player: what is left of a session fits the needs that the person has now.
#include <algorithm>
#include <utility>

#include "routine/adapt.h"
#include "session/actions.h"
#include "session/composer.h"
#include "session/player.h"
#include "session/splice.h"

namespace catcow {

std::vector<Event> Player::adapt_to(const Person& person) {
    if (is_over()) return {};
    std::vector<Event> events = pause();
    settings_.person = person;
    const Phase there = phase(ahead());
    const bool in_pose_now = in_pose();
    const int goal = in_pose_now ? there.item : next_to_enter();
    AdaptedRest rest = adapt_rest(routine_, items_played(), goal, *catalogue_, person);

    // Composes from the old routine what ends the present pose, then from the new one.
    Timeline plan = first_phases(timeline_, ahead());
    if (there.kind == PhaseKind::leave || (in_pose_now && !rest.goes_on))
        Composer(routine_, *catalogue_, settings_, plan).leave(there.item, there.side);
    Start from{.item = rest.item, .position = position_};
    if (rest.goes_on) {
        const Phase& next = next_breath();
        from.side = next.side;
        from.breath = next.breath;
    }
    routine_ = std::move(rest.routine);
    Composer composer(routine_, *catalogue_, settings_, plan);
    if (rest.goes_on && in_pose_now) {
        if (leads_on(there, from)) append(plan, first_phases(timeline_, ahead() + 1), ahead());
        composer.routine_from_pose(from);
    } else {
        composer.routine_from(from);
    }
    rewrite(std::move(plan));
    events.push_back(event(EventKind::changed));
    return events;
}

// Returns the item whose pose is entered next; the number of items if none is. A move or a leave that
// next() interrupted still names the item before.
int Player::next_to_enter() const {
    for (auto i = static_cast<std::size_t>(ahead()); i < timeline_.phases.size(); ++i) {
        const PhaseKind kind = timeline_.phases[i].kind;
        if (kind == PhaseKind::enter || is_breath(kind)) return timeline_.phases[i].item;
    }
    return static_cast<int>(routine_.items.size());
}

// Returns the breath that comes next. There must be one.
const Phase& Player::next_breath() const {
    int next = current_;
    while (!is_breath(phase(next).kind)) ++next;
    return phase(next);
}

// Returns whether a rest or a change of sides that the pause cut still leads to a breath.
bool Player::leads_on(const Phase& there, const Start& next) const {
    const Item& item = routine_.items[static_cast<std::size_t>(next.item)];
    return there.kind == PhaseKind::change_sides ||
           (there.kind == PhaseKind::rest &&
            next.breath <= breaths_per_side(item.dose, routine_.pace));
}

// Returns how many items, from the first, are part of what was played. Their places must not change.
int Player::items_played() const {
    int last = -1;
    for (int index = 0; index < current_; ++index) {
        if (is_breath(phase(index).kind)) last = std::max(last, phase(index).item);
    }
    return last + 1;
}

}  // namespace catcow
