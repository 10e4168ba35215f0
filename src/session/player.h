#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "session/timeline.h"

namespace catcow {

enum class PlayState { playing, paused, finished, ended };  // ended: by the person, before the end

enum class EventKind {
    phase_began,
    paused,
    resumed,
    changed,  // next, previous or hurry rewrote what is to come
    finished,
    ended,
};

std::string_view name_of(PlayState state);

// Something that happened, for sound, speech, journal and mirror.
struct Event {
    EventKind kind = EventKind::phase_began;
    Duration at{};      // on the timeline
    int phase = -1;     // index into timeline().phases at the time of the event
    bool late = false;  // the phase was already over when it was noticed: nothing to say aloud
    bool operator==(const Event&) const = default;
};

// What was done of one side of one item, in the order of doing. A side is listed once its first breath
// began, and again when it was begun anew after previous().
struct Done {
    int item = 0;
    Side side = Side::none;
    int planned = 0;  // breaths on this side in all, also where the player began in their midst
    int done = 0;     // breaths whose exhale came to its full end
    bool operator==(const Done&) const = default;
};

// Steps through a timeline. Never reads a clock: time comes in through advance(). Every change in
// mid-session rewrites the timeline from now on; what lies behind stays as it was played.
//
// Promise: whatever is called in whatever order, the breaths of a side are completed in order, none
// left out and none twice, unless the person goes to the next or previous pose.
//
// A phase begins exactly where the one before ends: advancing to that very moment announces it. A
// change at that moment takes the phase back, as if it had not begun.
//
// next(), previous() and hurry() work while paused, too: they rewrite what follows the get-ready.
// All calls answer with the events they cause, in order; once finished or ended, with none.
class Player {
public:
    // `catalogue` must outlive the player.
    Player(Routine routine, const Catalogue& catalogue, CompileSettings settings,
           const Start& start = {});

    // Time went by. While not playing it does nothing. `elapsed` must not be negative. The first call
    // announces the first phase, also with no time.
    std::vector<Event> advance(Duration elapsed);

    // Cuts the present phase and rewrites the timeline: get_ready, then the whole breath that was
    // cut (an exhale with its inhale, the body moving in anew), or the cut phase from its beginning.
    // So moment() shows the get-ready while paused.
    std::vector<Event> pause();
    std::vector<Event> resume();
    // To the item after the one that is coming or present; after the last one to the close; in the
    // close: finishes. Out of the pose first (leave), then the moves to the next position; a move under
    // way is completed first. In a leave that came by itself, the next item is coming already:
    // only pressing again skips it.
    std::vector<Event> next();
    // To the beginning of this item, or, within its first breath or before it, of the item before.
    // By the same way as next().
    std::vector<Event> previous();
    // "I am there": ends a get_ready, move, enter, change_sides, leave, rest or close now. Does
    // nothing in a breath. While paused: what the pause cut counts as done.
    std::vector<Event> hurry();
    std::vector<Event> end();

    PlayState state() const { return state_; }
    Duration now() const { return now_; }
    // Grows with every rewrite of the timeline: whoever derived something from it looks here.
    int revision() const { return revision_; }
    const Timeline& timeline() const { return timeline_; }
    const Routine& routine() const { return routine_; }
    const CompileSettings& settings() const { return settings_; }
    Moment moment() const;               // at now()
    Moment moment_at(Duration t) const;  // clamped to the timeline
    std::vector<Done> done() const;
    int pauses() const { return pauses_; }
    Duration played() const { return now_; }  // without pauses
    // From where a new player would take up this session, the breath that was cut included. With no
    // breath left to do, Start::item is the number of items.
    Start resume_point() const;

private:
    bool is_over() const { return state_ == PlayState::finished || state_ == PlayState::ended; }
    const Phase& phase(int index) const {
        return timeline_.phases[static_cast<std::size_t>(index)];
    }
    Event event(EventKind kind) const;
    Event begin_phase();
    void leave_behind(const Phase& phase);
    void rewrite(Timeline timeline);
    std::vector<Event> changed(bool new_phase);
    std::vector<Event> finish();

    int ahead() const;
    int coming_item() const;
    bool past_first_breath() const;
    bool goes_on() const;
    bool in_pose() const;
    Timeline kept() const;
    std::vector<Event> go_to(int item);
    std::vector<Event> hurry_what_was_cut();

    const Catalogue* catalogue_;
    Routine routine_;
    CompileSettings settings_;
    Timeline timeline_;
    PlayState state_ = PlayState::playing;
    Duration now_{};
    int current_ = 0;     // index of the phase that holds now_
    bool begun_ = false;  // the first phase was announced
    int revision_ = 0;
    int pauses_ = 0;
    std::string position_;  // where the person is, or from where the present move started
    int entered_ = -1;      // the item whose pose the person is in
    bool chosen_ = false;   // next() or previous() said what comes after the present leave
};

}  // namespace catcow
