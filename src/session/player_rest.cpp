// Player: out of what hurts, into a rest that waits for the person.
#include <algorithm>

#include "session/composer.h"
#include "session/player.h"
#include "session/splice.h"

namespace catcow {
namespace {

// Only so long that the body breathes out. A count of 3 kept it in what hurts, while the words led out.
constexpr Duration before_the_way_out = seconds(.8);
// Time to hear and to read where the way back leads.
constexpr Duration least_way_back = seconds(4);

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
    if (was_cut(PhaseKind::leave)) plan.phases.back().back = true;
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

// Returns how long the person takes from a position to the rest that is nearest to it.
Duration Player::time_to_rest(const std::string& place) const {
    Duration takes{};
    const std::string rest = catalogue_->rest_near(place, settings_.person);
    for (const int move : catalogue_->way(place, rest, settings_.person))
        takes += catalogue_->moves()[static_cast<std::size_t>(move)].length;
    return takes;
}

// Returns whether a rest is nearer by way of the position in which the cut move began.
bool Player::rests_behind(const Phase& cut) const {
    const Move& move = move_of(cut);
    const int back = move_back(move);
    if (back < 0) return false;
    const double done = share_done(cut);
    const double undoing = in_seconds(catalogue_->moves()[static_cast<std::size_t>(back)].length);
    return done * undoing + in_seconds(time_to_rest(move.from)) <
           (1 - done) * in_seconds(move.length) + in_seconds(time_to_rest(move.to));
}

// Adds what is left of the cut move or, to go back, as much of the move that undoes it. Returns where it
// ends.
std::string Player::out_of_the_move(const Phase& cut, bool back, Timeline& plan) const {
    const Move& move = move_of(cut);
    if (!back) {
        append(plan, {{cut}}, 0);
        return move.to;
    }
    Timeline undoing;
    Composer(routine_, *catalogue_, settings_, undoing).move(move_back(move), cut.item, cut.side);
    append_back(plan, std::move(undoing), share_done(cut));
    return move.from;
}

// Returns how much of the phase ahead is done, 0..1. Phase::from is not that: after a pause its sentence
// is shown again from the beginning.
double Player::share_done(const Phase& there) const {
    if (phase(current_).kind == there.kind) return moment().progress;
    if (!was_cut(there.kind)) return there.from;
    const Phase& cut = phase_before_pause();
    const double whole = in_seconds(there.length) / (1 - there.from);
    return std::min(cut.from + in_seconds(cut.length) / whole, 1.0);
}

// Adds so much of a way back as was done of the way there.
void Player::append_back(Timeline& plan, Timeline whole, double done) const {
    if (whole.phases.empty()) return;
    Phase& way = whole.phases.front();
    way.back = true;
    const double least =
        in_seconds(least_way_back) / std::max(settings_.speed, 1) / in_seconds(way.length);
    append(plan, whole, 0, std::max(1 - std::max(done, least), 0.0));
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
