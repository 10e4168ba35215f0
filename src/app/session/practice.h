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

// Everything that is needed to begin a session.
struct PracticePlan {
    std::string id;  // id of the record
    Instant started;
    Routine routine;  // must be playable
    CompileSettings settings;
    Start start;
    std::vector<DoneItem> before;  // done before the interruption, if the session is resumed
    int seconds_before = 0;
    int pauses_before = 0;
};

// One session under way: joins the player with the sound device and the clocks. The sound device is
// the clock while it plays; without one it is the monotonic clock. On the main thread only; what it
// shares with the thread of the sound is in Playback.
class Practice {
public:
    // The referenced objects must outlive this one.
    Practice(PracticePlan plan, const Catalogue& catalogue, AudioOut& audio, Device& device);
    ~Practice();
    Practice(const Practice&) = delete;
    Practice& operator=(const Practice&) = delete;

    // Opens the sound. Call within a gesture. Time starts with the first block of sound, or after
    // `sound_wait` if no block comes.
    void begin();
    void close();  // gives the sound device back
    // Once a frame, and after blocks of sound: the session moves by what the device took. `now`:
    // monotonic, as in heard().
    void tick(Duration now);

    void pause();
    void resume();  // call within a gesture
    void next();
    void previous();
    void hurry();
    void end();
    void set_sound(double volume, bool muted);

    const Player& player() const { return player_; }
    // Returns what is heard at monotonic time `now`. The screen shows this.
    Heard heard(Duration now) const;
    const SessionClock& clock() const { return clock_; }
    bool over() const;

    SessionRecord record(const std::string& content) const;
    ResumePoint resume_point() const;

    const std::deque<StartedCue>& cues() const { return cues_; }  // the last 200
    long long frames() const { return frames_; }                  // of sound, since it was opened

    static constexpr Duration sound_wait = seconds(1.5);

private:
    template <class Change>
    void change(Change apply);
    void act(std::vector<Event> (Player::*action)());
    void follow(const Playback::Hold& sound);
    void take(const Playback::Block& block);
    void tell(const Playback::Hold& sound);
    void take(const std::vector<Event>& events);
    void move_on(const SessionClock::Step& step);
    void tick_clock(Duration now);
    void wait_for_sound();
    void open_sound();
    std::vector<DoneItem> items() const;
    int seconds_practised() const;

    PracticePlan plan_;
    AudioOut& audio_;
    Device& device_;
    Player player_;
    SessionClock clock_;
    Playback playback_;
    int planned_revision_ = -1;  // of the player, that the sound has
    bool waiting_ = false;       // for the first block of sound
    Duration waits_since_{};
    Duration resumed_at_{};  // on the timeline; nothing from before it is shown again
    SoundTrouble trouble_ = SoundTrouble::none;
    bool closed_ = false;
    std::deque<StartedCue> cues_;
    long long frames_ = 0;
};

}  // namespace catcow
