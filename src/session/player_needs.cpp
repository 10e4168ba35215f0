// Player: what is left of a session fits the needs that the person has now.
#include <algorithm>
#include <utility>

#include "routine/adapt.h"
#include "session/actions.h"
#include "session/composer.h"
#include "session/player.h"
#include "session/splice.h"

namespace catcow {
namespace {

constexpr bool is_of_a_pose(PhaseKind kind) {
    return kind != PhaseKind::get_ready && kind != PhaseKind::move && kind != PhaseKind::close;
}

}  // namespace

std::vector<Event> Player::adapt_to(const Person& person) {
    if (is_over()) return {};
    std::vector<Event> events = pause();
    settings_.person = person;
    asked_.clear();
    const Phase there = phase(ahead());
    const bool rests = is_to_wait();
    const bool stays = in_pose(), entering = was_cut(PhaseKind::enter);
    const int goal = stays ? there.item : next_to_enter();
    // A move that was cut is completed, unless the needs exclude it.
    const bool moving = was_cut(PhaseKind::move);
    const bool back = moving && !may_go_on(there);
    const std::string begin = !moving ? position_ : back ? move_of(there).from : move_of(there).to;
    const std::string place = rests ? catalogue_->rest_near(begin, person) : begin;
    AdaptedRest rest = adapt_rest(routine_, history(), goal, *catalogue_, person,
                                  {.position = place, .in_pose = stays || entering});
    Start from{.item = rest.item, .position = place};
    bool leads_on = there.kind == PhaseKind::change_sides;
    if (rest.goes_on) {
        const Phase& next = next_breath();
        const Dose& longer = routine_.items[static_cast<std::size_t>(goal)].dose;
        const Dose& shorter = rest.routine.items[static_cast<std::size_t>(rest.item)].dose;
        from.side = next.side;
        from.breath = breath_in(shorter, longer, next.breath, routine_.pace);
        leads_on = leads_on || (there.kind == PhaseKind::rest &&
                                from.breath <= breaths_per_side(shorter, routine_.pace));
    }

    // Composes from the old routine what ends the present pose, then from the new one.
    Timeline plan = first_phases(timeline_, ahead());
    if (there.kind == PhaseKind::leave || ((stays || entering) && !rest.goes_on))
        leave(plan, there);
    routine_ = std::move(rest.routine);
    settings_.adapted_from = rest.item;
    Composer composer(routine_, *catalogue_, settings_, plan);
    if (stays && rest.goes_on) {
        if (leads_on) {
            Timeline present{{there}};
            present.phases.front().item = rest.item;
            append(plan, present, 0);
        }
        composer.routine_from_pose(from);
    } else {
        Phase cut = there;
        if (entering) cut.item = rest.goes_on ? rest.item : -1;
        if (moving) out_of_the_move(there, back, plan);
        const std::size_t first = plan.phases.size();
        if (rests) composer.wait_in(begin, place, there.item, there.side);
        const std::size_t waits = plan.phases.size();
        composer.routine_from(from);
        if (rests) lead_to_what_follows(plan, waits - 1);
        if (moving) lead_to(plan, first);
        plan = with_rest_of(cut, std::move(plan), first);
    }
    rewrite(std::move(plan));
    events.push_back(event(EventKind::changed));
    return events;
}

const Move& Player::move_of(const Phase& phase) const {
    return catalogue_->moves()[static_cast<std::size_t>(phase.move)];
}

// Returns whether the person may complete the move. Where nothing undoes it they must.
bool Player::may_go_on(const Phase& move) const {
    const Move& moved = move_of(move);
    const std::vector<int> way = catalogue_->way(moved.from, moved.to, settings_.person);
    return move_back(moved) < 0 || (!way.empty() && way.front() == move.move);
}

Routine Player::routine_to_resume() const {
    Routine routine = routine_;
    routine.items.clear();
    const int present = resume_point().item;
    for (int item = 0; item < static_cast<int>(routine_.items.size()); ++item) {
        if (item <= present || may_play(item, routine_, *catalogue_, settings_))
            routine.items.push_back(routine_.items[static_cast<std::size_t>(item)]);
    }
    return routine;
}

// Returns the item whose pose is entered next; the number of items if none is. A move or a leave
// that next() interrupted still names the item before.
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

// Returns how many items, from the first, are named by what was played or by the leave that comes.
// Their places must not change.
int Player::history() const {
    int last = -1;
    for (int index = 0; index < current_; ++index) {
        if (is_of_a_pose(phase(index).kind)) last = std::max(last, phase(index).item);
    }
    const Phase& there = phase(ahead());
    if (in_pose() || there.kind == PhaseKind::leave) last = std::max(last, there.item);
    return last + 1;
}

}  // namespace catcow
