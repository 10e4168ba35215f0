#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalogue/suitable.h"
#include "session/timeline.h"
#include "session/wish.h"

namespace catcow {

enum class PlayState { playing, paused, finished, ended };  // ended: early, by the person

enum class EventKind {
    phase_began,
    paused,
    resumed,
    changed,  // next, previous or hurry rewrote the rest of the timeline
    finished,
    ended,
};

std::string_view name_of(PlayState state);

// An event of the session, for sound, speech, journal and mirror.
struct Event {
    EventKind kind = EventKind::phase_began;
    Duration at{};      // time on the timeline
    int phase = -1;     // index into timeline().phases at the time of the event
    bool late = false;  // the phase was over before it was announced: say nothing aloud
    bool operator==(const Event&) const = default;
};

// What was done on one side of one item, in the order of practice. A side is listed once its first
// breath begins, and listed again if previous() restarts it.
struct Done {
    int item = 0;
    Side side = Side::none;
    int planned = 0;  // all breaths on this side, even if the player started in the middle
    int done = 0;     // breaths whose exhale was completed
    bool operator==(const Done&) const = default;
};

// Steps through a timeline. Reads no clock: advance() receives the time. Every change during a
// session rewrites the timeline from now on. The part that was played stays as it is.
//
// Promise: whatever the order of calls, the breaths of a side are completed in order. None is
// skipped or repeated, unless the person goes to the next or previous pose.
//
// A phase begins exactly where the one before ends. Advancing to that moment announces the phase. A
// change at that moment removes the phase again, as if it had not begun.
//
// next(), previous() and hurry() also work while paused: they rewrite what follows the get_ready.
// All calls return the events that they cause, in order. After the end they return none.
class Player {
public:
    // `catalogue` must outlive the player.
    Player(Routine routine, const Catalogue& catalogue, CompileSettings settings,
           const Start& start = {});

    // Moves time forward by `elapsed`, which must not be negative. Does nothing unless playing. The
    // first call announces the first phase, even with no time.
    std::vector<Event> advance(Duration elapsed);

    // Cuts the present phase and rewrites the timeline: a get_ready, then the rest of the cut phase,
    // from the beginning of its present sentence and for at least two seconds. A cut breath is
    // repeated whole: an exhale with its inhale, and the body moves into the pose again. While
    // paused, moment() shows the get_ready.
    std::vector<Event> pause();
    std::vector<Event> resume();
    // Goes to the item after the present or coming one. After the last item it goes to the close;
    // in the close it finishes. The person first leaves the pose, then moves to the next position.
    // A move that has begun is completed first. A leave that began by itself already leads to the
    // next item. In it the first call changes nothing, and a second call skips that item. In a rest
    // that waits it resumes: the item that comes then is the next one. On the way to that rest it
    // goes to the same item, without the rest.
    std::vector<Event> next();
    // Goes to the beginning of this item. Within its first breath or before it, goes to the item
    // before. Leaves the pose and moves as next() does.
    std::vector<Event> previous();
    // Ends the present get_ready, move, enter, change_sides, leave, rest or close now, because the
    // person is ready. Nothing waits for them at its end then. Does nothing in a breath. While paused,
    // ends the phase that the pause cut.
    std::vector<Event> hurry();
    std::vector<Event> end();
    // Pauses, because something hurts: here, so that what asks no less is left out from now on
    // (asks_no_less()), and neither previous(), change_version() nor a repeat leads there. After resume() the person comes out of the pose, or of the
    // move, into the nearest position in which they can rest (Catalogue::rest_near): at once,
    // without the count that ends other pauses. There the session pauses by itself, however long,
    // and resume() goes on with the next item. Where they are in such a position already, it waits
    // at once. Does nothing while it waits, and after the end.
    std::vector<Event> rest();
    // Goes on in an easier version, because something hurts here. What asks no less becomes that version
    // if it is the same pose, and is left out otherwise. Does nothing where version() is none. On the way
    // out, to a version that is as hard and has nothing easier, it is rest().
    std::vector<Event> ease();
    // Returns the item whose pose the person is in, or gets into or out of. -1: between poses, or resting.
    int item_here() const;
    // Returns the poses (Pose::number) of what would come and is left out because of what hurt, in order,
    // each once.
    std::vector<int> spared() const;
    // Goes on in another version of the pose: the person leaves it, goes to the position of the other
    // one and enters that, at once also from a pause. The breaths that were done stay done, of lifts and
    // sets those; the cut breath comes again. So each side has the breaths that it would have had, and
    // the first side is not done again when the change comes on the second. The item in the new version
    // follows the one that was begun, so that the record names both. One that was not begun is replaced.
    // Later items of the pose in the old version follow, and for `easier` those in a harder one.
    // Rejected: a version in another pose, such as knee rocks below the twist. Its sides and breaths are
    // others, so what was done could not stay done.
    std::vector<Event> change_version(Beside which);
    // Returns the version that change_version() leads to; nothing where it does nothing: at the end of
    // the ladder, on the way to another pose, in a rest that waits. It suits the person and is done no
    // lower than the rest of the routine.
    std::optional<Rung> version(Beside which) const;
    bool has_pose() const { return item_to_change() >= 0; }  // that could have other versions
    // What goes on is not interrupted. One more breath is added only within the longest dose of the
    // version for this person. Nothing is added to a posture check. Another pace stays for the session: a pose that has begun keeps its
    // breaths, so both sides get the same, and later ones stay within their longest hold in seconds.
    std::vector<Event> grant(Wish wish);
    bool may(Wish wish) const;  // whether grant() does anything now
    // Ends the first get_ready that long from now, because others begin at a moment. Does nothing after it,
    // in a pause, and if nothing would change.
    std::vector<Event> begin_in(Duration left);
    // How long the ways take from the next one on. What has begun stays as it is.
    std::vector<Event> set_way_time(WayTime way_time);
    // CompileSettings::resume_ready from the next pause on.
    void set_resume_ready(Duration length) { settings_.resume_ready = length; }
    // Pauses, and adapts what is left to the person, whose needs have changed. Goes on with the very
    // breath if the pose still suits, otherwise comes out of it. From now on previous() passes over
    // items that do not fit. Does nothing after the end.
    std::vector<Event> adapt_to(const Person& person);

    PlayState state() const { return state_; }
    // Returns whether the person rests after rest(), until resume().
    bool waits() const { return state_ == PlayState::paused && phase(current_).waits; }
    // Returns the position that the person is in, or in which the present move began.
    const std::string& position() const { return position_; }
    // Returns whether the session waits at the end of a way, until resume(). Whatever is pressed there
    // works as in a pause. What leads elsewhere, into a leave or a move, makes it one.
    bool waits_until_ready() const {
        return state_ == PlayState::paused && phase(current_).until_ready;
    }
    Duration now() const { return now_; }
    // Increases with every rewrite of the timeline. Check it before using data derived from one.
    int revision() const { return revision_; }
    const Timeline& timeline() const { return timeline_; }
    const Routine& routine() const { return routine_; }
    const Person& person() const { return settings_.person; }
    const CompileSettings& settings() const { return settings_; }
    Moment moment() const;               // at now()
    Moment moment_at(Duration t) const;  // clamped to the timeline
    std::vector<Done> done() const;
    int pauses() const { return pauses_; }
    Duration played() const { return now_; }  // without pauses
    // Returns where a new player continues this session, the cut breath included. If no breath is
    // left, Start::item is the number of items.
    Start resume_point() const;
    // Returns the routine that resume_point() refers to: without later items that are passed over.
    Routine routine_to_resume() const;

private:
    bool stops_to_wait(std::vector<Event>& events);
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
    double share_left_from(const Phase& present) const;
    Timeline kept() const;
    void append_after(Timeline& plan, int hurried) const;
    void leave(Timeline& plan, const Phase& there) const;
    void lead_to(Timeline& plan, std::size_t first) const;
    static Timeline with_rest_of(const Phase& there, Timeline plan, std::size_t first);
    std::vector<Event> go_to(Start start);
    void hurts_here();
    bool spares(const Item& item) const;
    void leave_at_once();
    std::vector<Event> hurry_what_was_cut();
    bool can_go_to(int item) const;
    int item_to_change() const;
    std::vector<Item> routine_with_again(int item) const;
    void repeat();
    void change_pace(const Pace& pace);
    Dose capped_for_person(int item, const Dose& dose) const;
    void recompose();
    int begin_of_stretch(int index) const;
    int history() const;
    int next_to_enter() const;
    const Phase& next_breath() const;
    bool was_cut(PhaseKind kind) const;
    const Move& move_of(const Phase& phase) const;
    bool may_go_on(const Phase& move) const;
    int move_back(const Move& move) const;
    bool rests_behind(const Phase& cut) const;
    Duration time_to_rest(const std::string& place) const;
    std::string out_of_the_move(const Phase& cut, bool back, Timeline& plan) const;
    double share_done(const Phase& there) const;
    void append_back(Timeline& plan, Timeline whole, double done) const;
    const Phase& phase_before_pause() const;
    bool is_to_wait() const;

    const Catalogue* catalogue_;
    Routine routine_;
    CompileSettings settings_;
    Timeline timeline_;
    PlayState state_ = PlayState::playing;
    Duration now_{};
    int current_ = 0;     // index of the phase that contains now_
    bool begun_ = false;  // the first phase was announced
    int revision_ = 0;
    int pauses_ = 0;
    std::string position_;  // where the person is, or where the present move started
    int entered_ = -1;      // the item whose pose the person is in
    std::vector<int>
        versions_left_;  // items that change_version() ended: previous() passes over them
    std::vector<Dose>
        asked_;            // before another pace capped them; of no use if the items have changed
    bool chosen_ = false;  // next() or previous() decided what follows the present leave
};

}  // namespace catcow
