#pragma once

#include <vector>

#include "session/timeline.h"

namespace catcow {

enum class PlayState { playing, paused, finished, ended };  // ended: by the person, before the end

enum class EventKind { phase_began, paused, resumed, changed, finished, ended };

// Something that happened, for sound, speech, journal and mirror.
struct Event {
    EventKind kind = EventKind::phase_began;
    Duration at{};      // on the timeline
    int phase = -1;     // index into timeline().phases at the time of the event
    bool late = false;  // the phase was already over when it was noticed: nothing to say aloud
    bool operator==(const Event&) const = default;
};

// What was done of one side of one item, in the order of doing.
struct Done {
    int item = 0;
    Side side = Side::none;
    int planned = 0;  // breaths
    int done = 0;     // breaths whose exhale came to its full end
    bool operator==(const Done&) const = default;
};

// Steps through a timeline. Never reads a clock: time comes in through advance(). Every change in
// mid-session rewrites the timeline from now on; what lies behind stays as it was played.
//
// Promise: whatever is called in whatever order, the breaths of a side are completed in order, none
// left out and none twice, unless the person goes to the next or previous pose.
class Player {
public:
    // `catalogue` must outlive the player.
    Player(Routine routine, const Catalogue& catalogue, CompileSettings settings, Start start = {});

    // Time went by. While not playing it does nothing. `elapsed` must not be negative.
    // Events come in order.
    std::vector<Event> advance(Duration elapsed);

    std::vector<Event> pause();
    // Goes on after a short get-ready: with the inhale of the breath that was cut, or with the move,
    // enter or change from its beginning.
    std::vector<Event> resume();
    // To the next item: out of the pose first (leave), then the moves to the next position. During
    // the last item: to the close.
    std::vector<Event> next();
    // To the beginning of this item, or, within its first breath or before it, of the item before.
    std::vector<Event> previous();
    // "I am there": ends a get_ready, move, enter, change_sides, leave, rest or close now. Does
    // nothing in a breath.
    std::vector<Event> hurry();
    std::vector<Event> end();

    PlayState state() const { return state_; }
    Duration now() const { return now_; }
    // Grows with every rewrite of the timeline: whoever derived something from it looks here.
    int revision() const { return revision_; }
    const Timeline& timeline() const { return timeline_; }
    const Routine& routine() const { return routine_; }
    const CompileSettings& settings() const { return settings_; }
    Moment moment() const;                       // at now()
    Moment moment_at(Duration t) const;          // clamped to the timeline
    std::vector<Done> done() const;
    int pauses() const { return pauses_; }
    Duration played() const { return now_; }     // without pauses
    // From where a new player would take up this session, the breath that was cut included.
    Start resume_point() const;

private:
    const Catalogue* catalogue_;
    Routine routine_;
    CompileSettings settings_;
    Timeline timeline_;
    PlayState state_ = PlayState::playing;
    Duration now_{};
    int current_ = 0;      // index of the phase that holds now_
    bool begun_ = false;   // the first phase was announced
    int revision_ = 0;
    int pauses_ = 0;
};

}  // namespace catcow
