// Player: out of what hurts, into a rest that waits for the person.
#include <algorithm>

#include "session/composer.h"
#include "session/player.h"
#include "session/splice.h"

namespace catcow {
namespace {

// Only so long that the body breathes out. A count of 3 kept it in what hurts, while the words led out.
constexpr Duration before_the_way_out = seconds(.8);

}  // namespace

// Shortens the get_ready of a pause. What follows must be rewritten after this.
void Player::leave_at_once() {
    Phase& ready = timeline_.phases[static_cast<std::size_t>(current_)];
    if (state_ != PlayState::paused || ready.kind != PhaseKind::get_ready) return;
    ready.length = std::min(ready.length, before_the_way_out / std::max(settings_.speed, 1));
}

int Player::item_here() const {
    const Phase& there = phase(ahead());
    const bool posed = in_pose() || was_cut(PhaseKind::enter) || there.kind == PhaseKind::leave;
    return posed && !waits() ? there.item : -1;
}

void Player::hurts_here() {
    const int here = item_here();
    if (here < 0) return;
    const Item& item = routine_.items[static_cast<std::size_t>(here)];
    const Hurt hurt{item.pose, item.variant};
    auto& all = settings_.hurt;
    if (std::find(all.begin(), all.end(), hurt) == all.end()) all.push_back(hurt);
}

bool Player::spares(const Item& item) const { return is_spared(item, *catalogue_, settings_.hurt); }

std::vector<Event> Player::ease() {
    if (!version(Beside::easier)) return {};
    hurts_here();
    return version(Beside::easier) ? change_version(Beside::easier) : rest();
}

std::vector<int> Player::spared() const {
    std::vector<int> poses;
    CompileSettings unhurt = settings_;
    unhurt.hurt.clear();
    for (int item = history(); item < static_cast<int>(routine_.items.size()); ++item) {
        const Item& each = routine_.items[static_cast<std::size_t>(item)];
        if (!spares(each) || !may_play(item, routine_, *catalogue_, unhurt)) continue;
        if (std::find(poses.begin(), poses.end(), each.pose) == poses.end())
            poses.push_back(each.pose);
    }
    return poses;
}

std::vector<Event> Player::rest() {
    if (is_over() || waits()) return {};
    hurts_here();
    std::vector<Event> events = pause();
    const Phase there = phase(ahead());
    const bool leaves = there.kind == PhaseKind::leave;
    const bool out = item_here() >= 0;
    const int all = static_cast<int>(routine_.items.size());
    // A leave can already lead to another item, and never leads back to the one that hurt.
    const int next = leaves ? std::max(next_to_enter(), there.item + 1) : coming_item() + 1;

    leave_at_once();
    Timeline plan = first_phases(timeline_, ahead());
    if (out) leave(plan, there);
    Composer composer(routine_, *catalogue_, settings_, plan);
    const bool moving = was_cut(PhaseKind::move);
    const std::string place =
        moving ? out_of_the_move(there, rests_behind(there), plan) : position_;
    const std::string rest = catalogue_->rest_near(place, settings_.person);
    const std::size_t before = plan.phases.size();
    composer.wait_in(place, rest, there.item, there.side);
    // Nothing leads to the rest: the person is there, and waits from now on.
    if (before > 0 && plan.phases.size() == before + 1 &&
        plan.phases[before - 1].kind == PhaseKind::get_ready &&
        plan.phases[before - 1].start >= now_) {
        plan.phases[before].start = plan.phases[before - 1].start;
        plan.phases.erase(plan.phases.end() - 2);
    }
    const std::size_t waits = plan.phases.size() - 1;
    composer.routine_from({.item = std::min(next, all), .position = rest});
    lead_to_what_follows(plan, waits);
    rewrite(std::move(plan));
    chosen_ = false;  // the way out leads to what the rest names
    events.push_back(event(EventKind::changed));
    return events;
}

// Returns the move that undoes this one; -1 if there is none.
int Player::move_back(const Move& move) const {
    const std::vector<Move>& moves = catalogue_->moves();
    const auto back = std::find_if(moves.begin(), moves.end(), [&](const Move& each) {
        return each.from == move.to && each.to == move.from;
    });
    return back == moves.end() ? -1 : static_cast<int>(back - moves.begin());
}

// Returns whether a rest is nearer where the cut move began: none lies ahead, or less than half is done.
bool Player::rests_behind(const Phase& cut) const {
    const Move& move = move_of(cut);
    const auto rests = [&](const std::string& place) {
        return catalogue_->rest_near(place, settings_.person) == place;
    };
    return move_back(move) >= 0 && rests(move.from) && (cut.from < .5 || !rests(move.to));
}

// Adds what is left of the cut move or, to go back, the move that undoes it. Returns where it ends.
std::string Player::out_of_the_move(const Phase& cut, bool back, Timeline& plan) const {
    const Move& move = move_of(cut);
    if (!back) {
        append(plan, {{cut}}, 0);
        return move.to;
    }
    Composer(routine_, *catalogue_, settings_, plan).move(move_back(move), cut.item, cut.side);
    return move.from;
}

const Phase& Player::phase_before_pause() const {
    int last = current_;
    while (last > 0 && phase(last).kind == PhaseKind::get_ready) --last;
    return phase(last);
}

// Returns whether the session will wait in a rest that lies before the next pose.
bool Player::is_to_wait() const {
    for (auto i = static_cast<std::size_t>(current_) + 1; i < timeline_.phases.size(); ++i) {
        const Phase& coming = timeline_.phases[i];
        if (coming.waits) return true;
        if (coming.kind == PhaseKind::enter || is_breath(coming.kind)) return false;
    }
    return false;
}

// Returns whether the pause cut what comes, so that the person is half through it.
bool Player::was_cut(PhaseKind kind) const {
    const Phase& there = phase(ahead());
    const Phase& before = phase_before_pause();
    return there.kind == kind && before.kind == kind && before.cut && before.item == there.item &&
           before.move == there.move;
}

}  // namespace catcow
