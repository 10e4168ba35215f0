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

// Everything that a session needs to begin.
struct PracticePlan {
    std::string id;  // of the record
    Instant started;
    Routine routine;  // playable
    CompileSettings settings;
    Start start;
    std::vector<DoneItem> before;  // done before a cut, when it is resumed
    int seconds_before = 0;
    int pauses_before = 0;
};

// One session under way: joins the player with the sound device and the clocks. The sound device is
// the clock while it plays; without one it is the monotonic clock.
class Practice {
public:
    // The references must outlive it.
    Practice(PracticePlan plan, const Catalogue& catalogue, AudioOut& audio, Device& device);
    ~Practice();
    Practice(const Practice&) = delete;
    Practice& operator=(const Practice&) = delete;

    // Within a gesture: opens the sound. Time starts with the first block of sound, or after
    // `sound_wait` without one.
    void begin();
    // Called after each block of sound while the page is hidden, when there are no frames.
    void on_hidden_block(std::function<void()> follow) { on_hidden_block_ = std::move(follow); }
    void close();  // gives the sound device back
    // Once a frame, and when a timer is due. `now`: monotonic, as in heard().
    void tick(Duration now);

    void pause();
    void resume();  // within a gesture
    void next();
    void previous();
    void hurry();
    void end();
    void set_sound(double volume, bool muted);

    const Player& player() const { return player_; }
    // What is heard at this monotonic time; what the screen shows.
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
    bool waiting_ = false;  // for the first block of sound
    Duration waits_since_{};
    Duration resumed_at_{};  // on the timeline: what was cut before it is not shown again
    SoundTrouble trouble_ = SoundTrouble::none;
    bool closed_ = false;
    std::deque<StartedCue> cues_;
    std::function<void()> on_hidden_block_;
};

}  // namespace catcow
