// Player: out of what hurts, into a rest that waits for the person.
#include <algorithm>

#include "session/composer.h"
#include "session/player.h"
#include "session/splice.h"

namespace catcow {

std::vector<Event> Player::rest() {
    if (is_over()) return {};
    std::vector<Event> events = pause();
    const Phase there = phase(ahead());
    const bool leaves = there.kind == PhaseKind::leave;
    const bool out = in_pose() || was_cut(PhaseKind::enter) || leaves;
    const int coming = coming_item(), all = static_cast<int>(routine_.items.size());

    Timeline plan = first_phases(timeline_, ahead());
    Composer composer(routine_, *catalogue_, settings_, plan);
    if (out) composer.leave(there.item, there.side);
    const std::string place = was_cut(PhaseKind::move) ? out_of_the_move(there, plan) : position_;
    const std::string rest = catalogue_->rest_near(place, settings_.person);
    composer.wait_in(place, rest, there.item, there.side);
    const std::size_t waits = plan.phases.size() - 1;
    // The way out that began by itself already led to the next item.
    composer.routine_from(
        {.item = leaves && !chosen_ ? coming : std::min(coming + 1, all), .position = rest});
    lead_to_what_follows(plan, waits);
    rewrite(std::move(plan));
    chosen_ = true;
    events.push_back(event(EventKind::changed));
    return events;
}

// Adds the move back if a rest is there, as one went in. Otherwise adds the move itself, which is
// always completed. Returns where it ends.
std::string Player::out_of_the_move(const Phase& phase, Timeline& plan) const {
    const std::vector<Move>& moves = catalogue_->moves();
    const Move& move = moves[static_cast<std::size_t>(phase.move)];
    const auto back = std::find_if(moves.begin(), moves.end(), [&](const Move& each) {
        return each.from == move.to && each.to == move.from;
    });
    const bool rests = catalogue_->rest_near(move.from, settings_.person) == move.from &&
                       catalogue_->rest_near(move.to, settings_.person) != move.to;
    Composer composer(routine_, *catalogue_, settings_, plan);
    const bool returns = rests && back != moves.end();
    composer.move(returns ? static_cast<int>(back - moves.begin()) : phase.move, phase.item,
                  phase.side);
    return returns ? move.from : move.to;
}

// Returns whether the pause cut what comes, so that the person is half through it.
bool Player::was_cut(PhaseKind kind) const {
    const Phase& there = phase(ahead());
    int last = current_;
    while (last > 0 && phase(last).kind == PhaseKind::get_ready) --last;
    const Phase& before = phase(last);
    return there.kind == kind && before.kind == kind && before.cut && before.item == there.item &&
           before.move == there.move;
}

}  // namespace catcow
