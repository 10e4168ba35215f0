#include "session/player.h"

#include <algorithm>
#include <utility>

#include "session/actions.h"
#include "session/composer.h"
#include "session/splice.h"
#include "session/steps.h"

namespace catcow {
namespace {

constexpr Duration least_of_a_phase = seconds(2);  // is left after a pause

bool is_a_wait(const Phase& phase) { return phase.waits || phase.until_ready; }

}  // namespace

Player::Player(Routine routine, const Catalogue& catalogue, CompileSettings settings,
               const Start& start)
    : catalogue_(&catalogue),
      routine_(std::move(routine)),
      settings_(std::move(settings)),
      timeline_(compile(routine_, catalogue, settings_, start)),
      position_(start.position.empty() ? std::string(standing) : start.position) {}

std::vector<Event> Player::advance(Duration elapsed) {
    std::vector<Event> events;
    if (state_ != PlayState::playing) return events;
    now_ += elapsed;
    if (!begun_) events.push_back(begin_phase());
    while (phase(current_).end() <= now_) {
        leave_behind(phase(current_));
        if (current_ + 1 == static_cast<int>(timeline_.phases.size())) {
            now_ = timeline_.length();
            state_ = PlayState::finished;
            events.push_back(event(EventKind::finished));
            break;
        }
        ++current_;
        if (is_a_wait(phase(current_))) now_ = phase(current_).start;
        events.push_back(begin_phase());
        if (stops_to_wait(events)) break;
    }
    return events;
}

// Pauses at the beginning of a phase in which the session waits for the person.
bool Player::stops_to_wait(std::vector<Event>& events) {
    if (!is_a_wait(phase(current_))) return false;
    state_ = PlayState::paused;
    events.push_back(event(EventKind::paused));
    return true;
}

std::vector<Event> Player::pause() {
    if (state_ != PlayState::playing) return {};
    const int here = ahead();
    const int again = phase(here).kind == PhaseKind::exhale ? here - 1 : here;
    const Phase& present = phase(current_);
    if (is_breath(present.kind) && now_ > present.start) leave_behind(present);

    Timeline plan = cut_at(timeline_, current_, now_);
    Composer(routine_, *catalogue_, settings_, plan).get_ready(settings_.resume_ready);
    const std::size_t first = plan.phases.size();
    append(plan, timeline_, again, here == current_ ? share_left_from(present) : 0);
    if (is_breath(phase(again).kind)) {
        const Item& item = routine_.items[static_cast<std::size_t>(phase(again).item)];
        give_actions(plan.phases, first, item.dose.kind, variant_of(item, *catalogue_));
    }
    rewrite(std::move(plan));
    state_ = PlayState::paused;
    ++pauses_;
    return {event(EventKind::paused)};
}

// Returns at which share of itself the present phase goes on after a pause: at the sentence that is
// shown, but never so late that its end is over at once. A breath is repeated whole.
double Player::share_left_from(const Phase& present) const {
    if (is_breath(present.kind) || present.kind == PhaseKind::get_ready) return 0;
    double share = moment().progress;
    if (present.item >= 0) {
        const Item& item = routine_.items[static_cast<std::size_t>(present.item)];
        share = begin_of_step(timeline_, current_, share, variant_of(item, *catalogue_));
    }
    const double whole = in_seconds(present.length) / (1 - present.from);
    const double latest = 1 - in_seconds(least_of_a_phase) / std::max(settings_.speed, 1) / whole;
    return std::max(std::min(share, latest), present.from);
}

std::vector<Event> Player::resume() {
    if (state_ != PlayState::paused) return {};
    state_ = PlayState::playing;
    const Event resumed = event(EventKind::resumed);
    return {resumed, begin_phase()};
}

std::vector<Event> Player::end() {
    if (is_over()) return {};
    state_ = PlayState::ended;
    return {event(EventKind::ended)};
}

std::vector<Event> Player::finish() {
    Timeline played = state_ == PlayState::paused ? first_phases(timeline_, current_)
                                                  : cut_at(timeline_, current_, now_);
    if (played.phases.empty()) played.phases.push_back({.kind = PhaseKind::close, .cut = true});
    rewrite(std::move(played));
    state_ = PlayState::finished;
    return {event(EventKind::finished)};
}

Event Player::event(EventKind kind) const { return {.kind = kind, .at = now_, .phase = current_}; }

Event Player::begin_phase() {
    begun_ = true;
    const Phase& present = phase(current_);
    if (present.kind != PhaseKind::leave && present.kind != PhaseKind::get_ready) chosen_ = false;
    return {.kind = EventKind::phase_began,
            .at = present.start,
            .phase = current_,
            .late = present.end() <= now_};
}

void Player::leave_behind(const Phase& phase) {
    switch (phase.kind) {
        case PhaseKind::move:
            position_ = catalogue_->moves()[static_cast<std::size_t>(phase.move)].to;
            entered_ = -1;
            break;
        case PhaseKind::enter:
        case PhaseKind::inhale:
        case PhaseKind::exhale:
        case PhaseKind::change_sides:
        case PhaseKind::rest: entered_ = phase.item; break;
        case PhaseKind::leave: entered_ = -1; break;
        case PhaseKind::get_ready:
        case PhaseKind::close: break;
    }
}

void Player::rewrite(Timeline timeline) {
    timeline_ = std::move(timeline);
    current_ = phase_at(timeline_, now_);
    Phase& here = timeline_.phases[static_cast<std::size_t>(current_)];
    lead_to_what_follows(timeline_, static_cast<std::size_t>(current_));
    // What leads elsewhere makes a wait at the end of a way a pause like any other.
    if (here.until_ready && here.end() > now_) {
        const PhaseKind next = phase(ahead()).kind;
        here.until_ready = next == PhaseKind::enter || is_breath(next);
    }
    ++revision_;
}

std::vector<Event> Player::changed(bool new_phase) {
    std::vector<Event> events{event(EventKind::changed)};
    if (new_phase && state_ == PlayState::playing) events.push_back(begin_phase());
    return events;
}

}  // namespace catcow
