#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/common/frame_context.h"
#include "journal/record.h"
#include "platform/ports.h"
#include "session/clock.h"
#include "session/player.h"
#include "sound/synthesiser.h"

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

// One running session. Connects the player with the sound device and the clocks. The sound device
// is the clock while it plays. Otherwise the monotonic clock counts.
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
    // `follow` is called after each block of sound while the page is hidden and there are no
    // frames.
    void on_hidden_block(std::function<void()> follow) { on_hidden_block_ = std::move(follow); }
    void close();  // releases the sound device
    // Call once a frame, and when a timer is due. `now`: monotonic, as in heard().
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
    long long frames() const { return synthesiser_ ? synthesiser_->frames() : 0; }

    static constexpr Duration sound_wait = seconds(1.5);

private:
    void fill(std::span<float> out);
    void take(const std::vector<Event>& events);
    void stall();
    void await_sound();
    std::vector<DoneItem> items() const;
    int seconds_practised() const;

    PracticePlan plan_;
    AudioOut& audio_;
    Device& device_;
    Player player_;
    SessionClock clock_;
    std::unique_ptr<Synthesiser> synthesiser_;
    double volume_ = 1;
    bool muted_ = false;
    long long session_frame_ = 0;
    int planned_revision_ = -1;
    bool waiting_ = false;  // waiting for the first block of sound
    Duration waits_since_{};
    Duration resumed_at_{};  // on the timeline; nothing from before it is shown again
    SoundTrouble trouble_ = SoundTrouble::none;
    bool closed_ = false;
    std::deque<StartedCue> cues_;
    std::function<void()> on_hidden_block_;
};

}  // namespace catcow
