#pragma once

#include <deque>
#include <string>
#include <vector>

#include "app/common/frame_context.h"
#include "app/session/playback.h"
#include "journal/record.h"
#include "platform/ports.h"
#include "session/clock.h"
#include "session/player.h"

namespace catcow {

// What a session that others have begun, too, follows.
struct WithOthers {
    Duration first_move_at{};  // monotonic
    bool in_step = false;      // the others do the same, so all are in the same breath
};

// Everything that a session needs to begin.
struct PracticePlan {
    std::string id;  // id of the record
    Instant started;
    Routine routine;  // must be playable
    CompileSettings settings;
    Start start;
    std::vector<DoneItem> before;  // of a resumed session: done before the interruption
    int seconds_before = 0;
    int pauses_before = 0;
    int stopped = 0;        // ResumePoint::stopped
    std::vector<int> hurt;  // ResumePoint::hurt
    std::optional<WithOthers> together{};
};

// Owns a running session. Connects the player with the sound device and the clocks. While the sound
// device plays, it is the clock. Otherwise the monotonic clock is used. Call all functions on the
// main thread. Playback holds everything that is shared with the thread of the sound device.
class Practice {
public:
    // The referenced objects must outlive this object.
    Practice(PracticePlan plan, const Catalogue& catalogue, AudioOut& audio, Device& device);
    ~Practice();
    Practice(const Practice&) = delete;
    Practice& operator=(const Practice&) = delete;

    // Opens the sound device. Call during a gesture of the person. Time starts with the first block
    // of sound, or after `sound_wait` if no block comes.
    void begin();
    void close();  // releases the sound device
    // Advances the session by the blocks that the device took, or by the clock if there is no
    // sound. Call once per frame, and after blocks of sound. `now`: monotonic time, as in heard().
    void tick(Duration now);

    void pause();
    void lose_sound();  // to the system: pauses and says why, if it plays
    void resume();      // call during a gesture of the person
    void next();        // as resume() in a rest that waits
    void previous();
    void hurry();  // also as resume() where the session waits until the person is ready
    void rest();   // see Player::rest()
    // Call before rest(), ease() or end() if something hurts. Keeps in which pose.
    void hurts_here();
    void end();
    void change_version(Beside which);
    void ease();  // see Player::ease()
    void grant(Wish wish);
    void set_way_time(WayTime way_time);
    void set_resume_ready(Duration length) { player_.set_resume_ready(length); }
    void adapt_to(const Person& person);  // pauses, see Player::adapt_to()
    // What the person wants to hear. Takes effect at once.
    struct Sound {
        double volume = 1;  // of the tones, 0..1
        double noise = 0;   // of the bed, 0..1
        BreathCues breaths = BreathCues::tones;
        bool muted = false;
    };
    void set_sound(const Sound& sound);
    void set_ducked(bool on);  // the tones are softer, while a voice speaks

    const Player& player() const { return player_; }
    // Returns what is heard at monotonic time `now`. The screen shows this.
    Heard heard(Duration now) const;
    bool waits_for_sound() const { return waiting_; }
    // Returns how much later than the others this person will end, as things are; less than nothing: earlier.
    // Empty if nobody else does the same.
    std::optional<Duration> behind_others(Duration now) const;
    const SessionClock& clock() const { return clock_; }
    bool over() const;

    SessionRecord record(const std::string& content) const;
    ResumePoint resume_point() const;

    const std::deque<StartedCue>& cues() const { return cues_; }  // the last 200 started cues
    long long frames() const { return frames_; }  // frames of sound since the device was opened

    static constexpr Duration sound_wait = seconds(1.5);

private:
    template <class Change>
    void change(Change apply);
    void act(std::vector<Event> (Player::*action)());
    int waiting_in() const;
    void go_on_from(int waiting);
    void follow(const Playback::Hold& sound);
    void take(const Playback::Block& block);
    void tell(const Playback::Hold& sound);
    void take(const std::vector<Event>& events);
    void move_on(const SessionClock::Step& step);
    void tick_clock(Duration now);
    void catch_up(Duration now);
    void wait_for_sound();
    void open_sound();
    std::vector<DoneItem> items() const;
    int seconds_practised() const;

    PracticePlan plan_;
    const Catalogue& catalogue_;
    AudioOut& audio_;
    Device& device_;
    Player player_;
    SessionClock clock_;
    Playback playback_;
    BreathCues breaths_ = BreathCues::tones;
    int planned_revision_ = -1;  // revision of the player whose cue plan the sound has
    bool waiting_ = false;       // waits for the first block of sound
    Duration ends_at_{};         // of the others, monotonic; only if together
    Duration waits_since_{};
    Duration resumed_at_{};  // session time; heard() returns nothing from before it
    SoundTrouble trouble_ = SoundTrouble::none;
    bool closed_ = false;
    std::deque<StartedCue> cues_;
    long long frames_ = 0;
};

}  // namespace catcow
