// Player: how the person changes the rest of the session.
#include <algorithm>
#include <utility>

#include "session/actions.h"
#include "session/composer.h"
#include "session/player.h"
#include "session/splice.h"

namespace catcow {

std::vector<Event> Player::next() {
    if (is_over()) return {};
    if (waits()) return resume();
    const PhaseKind there = phase(ahead()).kind;
    if (there == PhaseKind::close) return finish();
    if (there == PhaseKind::leave && !chosen_) {
        chosen_ = true;
        return {};
    }
    const int coming = coming_item();
    if (coming == static_cast<int>(routine_.items.size())) return {};
    return go_to({.item = is_to_wait() ? next_to_enter() : coming + 1, .position = position_});
}

std::vector<Event> Player::previous() {
    if (is_over()) return {};
    const int coming = coming_item();
    int item = past_first_breath() ? coming : std::max(coming - 1, 0);
    while (item > 0 && item < coming && !can_go_to(item)) --item;
    if (!can_go_to(item)) item = coming;
    if (item == coming && !in_pose()) return {};
    return go_to({.item = item, .position = position_});
}

bool Player::can_go_to(int item) const {
    const bool left =
        std::find(versions_left_.begin(), versions_left_.end(), item) != versions_left_.end();
    return item == static_cast<int>(routine_.items.size()) ||
           (!left && may_play(item, routine_, *catalogue_, settings_));
}

std::vector<Event> Player::hurry() {
    if (is_over()) return {};
    if (state_ == PlayState::paused) return hurry_what_was_cut();
    const Phase present = phase(current_);
    if (is_breath(present.kind)) return {};
    if (present.kind == PhaseKind::close) return finish();
    leave_behind(present);
    Timeline plan = cut_at(timeline_, current_, now_);
    append_after(plan, current_);
    rewrite(std::move(plan));
    std::vector<Event> events = changed(true);
    if (!present.waits) stops_to_wait(events);
    return events;
}

std::vector<Event> Player::hurry_what_was_cut() {
    if (current_ == 0) return {};
    const Phase& cut = phase_before_pause();
    const int here = ahead();
    const Phase again = phase(here);
    if (!cut.cut || is_breath(again.kind) || cut.kind != again.kind || cut.item != again.item ||
        cut.side != again.side || cut.move != again.move) {
        return {};
    }
    if (again.kind == PhaseKind::close) return finish();
    leave_behind(again);
    Timeline plan = first_phases(timeline_, here);
    append_after(plan, here);
    rewrite(std::move(plan));
    return changed(false);
}

// Adds what follows a phase that the person ended. Who says that they are ready is not asked again.
void Player::append_after(Timeline& plan, int hurried) const {
    append(plan, timeline_, phase(hurried + 1).until_ready ? hurried + 2 : hurried + 1);
}

// `start`: where the person is, unless a move is under way.
std::vector<Event> Player::go_to(Start start) {
    const Phase there = phase(ahead());
    const bool going_on = goes_on();
    const bool moving = was_cut(PhaseKind::move);
    const bool leaves =
        in_pose() || was_cut(PhaseKind::enter) || (there.kind == PhaseKind::leave && !going_on);
    if (going_on && there.kind == PhaseKind::move) {
        start.position = move_of(there).to;
    }
    Timeline plan = going_on ? first_phases(timeline_, current_ + 1) : kept();
    if (leaves) leave(plan, there);
    if (moving) start.position = out_of_the_move(there, false, plan);
    const std::size_t first = plan.phases.size();
    Composer(routine_, *catalogue_, settings_, plan).routine_from(start);
    if (moving) lead_to(plan, first);
    rewrite(std::move(plan));
    chosen_ = true;
    return changed(!going_on);
}

// Returns the index of the present phase, or of the phase after the present get_ready.
int Player::ahead() const {
    int index = current_;
    while (phase(index).kind == PhaseKind::get_ready) ++index;
    return index;
}

// Returns the item whose pose the person is in or moving to. On the way to the close, returns the
// number of items.
int Player::coming_item() const {
    const int here = ahead();
    const Phase& coming = phase(phase(here).kind == PhaseKind::leave ? here + 1 : here);
    return coming.item < 0 ? static_cast<int>(routine_.items.size()) : coming.item;
}

bool Player::past_first_breath() const {
    const Phase& there = phase(ahead());
    if (there.kind == PhaseKind::rest || there.kind == PhaseKind::change_sides) return true;
    if (!is_breath(there.kind)) return false;
    const Item& item = routine_.items[static_cast<std::size_t>(there.item)];
    return there.breath > 1 ||
           there.side != sides_of(item, *catalogue_, settings_.first_side).front();
}

// A move is always completed, so that the person is at a known position. So is a leave.
bool Player::goes_on() const {
    const Phase& present = phase(current_);
    return present.kind == PhaseKind::leave ||
           (present.kind == PhaseKind::move && now_ > present.start);
}

// Returns true if the person must leave a pose before anything else.
bool Player::in_pose() const {
    const int here = ahead();
    const Phase& there = phase(here);
    const bool begun = here == current_ && now_ > there.start;
    switch (there.kind) {
        case PhaseKind::enter: return begun;
        case PhaseKind::inhale:
        case PhaseKind::exhale:
        case PhaseKind::change_sides:
        case PhaseKind::rest: return begun || entered_ == there.item;
        case PhaseKind::get_ready:
        case PhaseKind::move:
        case PhaseKind::leave:
        case PhaseKind::close: break;
    }
    return false;
}

// Adds the way out of a pose. If it lies ahead already, a pause may have cut it: only its rest is left.
// Who is on the way into the pose goes back on that way, and has only so much of it to go back. Who changes
// sides leaves the side that is nearer.
void Player::leave(Timeline& plan, const Phase& there) const {
    if (there.kind == PhaseKind::leave) return append(plan, {{there}}, 0);
    const bool entering = there.kind == PhaseKind::enter;
    const bool changing = there.kind == PhaseKind::change_sides;
    const double done = entering || changing ? share_done(there) : 0;
    const bool on_the_side_before = changing && done > 0 && done < .5;
    Timeline out;
    Composer(routine_, *catalogue_, settings_, out)
        .leave(there.item, on_the_side_before ? other(there.side) : there.side);
    if (done > 0)
        append_back(plan, std::move(out), changing ? 1 : done);
    else
        append(plan, out, 0);
}

// The move before `first` leads to what is there.
void Player::lead_to(Timeline& plan, std::size_t first) const {
    const Phase& next = plan.phases[first];
    Phase& move = plan.phases[first - 1];
    move.item = next.item >= 0 ? next.item : static_cast<int>(routine_.items.size()) - 1;
    move.side = next.side;
}

// Returns the plan with only what is left of its phase at `first` if that is `there`, a way into a
// pose or a close, which a pause cut.
Timeline Player::with_rest_of(const Phase& there, Timeline plan, std::size_t first) {
    const Phase& way = plan.phases[first];
    const bool same =
        way.kind == there.kind &&
        (way.kind == PhaseKind::close ||
         (way.kind == PhaseKind::enter && way.item == there.item && way.side == there.side));
    if (!same) return plan;
    Timeline shorter = first_phases(plan, static_cast<int>(first));
    append(shorter, plan, static_cast<int>(first), there.from);
    return shorter;
}

// Returns the timeline up to where a new plan may begin: what was played and, while paused, the
// get_ready of the pause.
Timeline Player::kept() const {
    if (state_ == PlayState::paused) return first_phases(timeline_, ahead());
    return cut_at(timeline_, current_, now_);
}

std::vector<Event> Player::begin_in(Duration left) {
    std::vector<Phase>& phases = timeline_.phases;
    const auto next = phases.begin() + current_ + 1;
    const bool first = std::all_of(
        phases.begin(), next, [](const Phase& one) { return one.kind == PhaseKind::get_ready; });
    const Duration shift = now_ + left - phase(current_).end();
    if (!first || state_ != PlayState::playing || shift == Duration{}) return {};
    phases[static_cast<std::size_t>(current_)].length += shift;
    std::for_each(next, phases.end(), [&](Phase& one) { one.start += shift; });
    ++revision_;
    return changed(false);
}

}  // namespace catcow
