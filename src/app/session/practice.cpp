#include "app/session/practice.h"

#include <algorithm>

namespace catcow {
namespace {

constexpr std::size_t most_cues = 200;

// Locks the audio thread out. In the native program, sound is made on a separate thread.
class AudioLock {
public:
    explicit AudioLock(AudioOut& audio) : audio_(audio) { audio_.lock(); }
    ~AudioLock() { audio_.unlock(); }
    AudioLock(const AudioLock&) = delete;
    AudioLock& operator=(const AudioLock&) = delete;

private:
    AudioOut& audio_;
};

// Returns whether `now` continues the side that was interrupted in `before`.
bool goes_on(const DoneItem& before, const DoneItem& now) {
    return before.pose == now.pose && before.variant == now.variant && before.side == now.side &&
           before.done < before.planned && before.done + now.done <= now.planned;
}

}  // namespace

Practice::Practice(PracticePlan plan, const Catalogue& catalogue, AudioOut& audio, Device& device)
    : plan_(std::move(plan)),
      audio_(audio),
      device_(device),
      player_(plan_.routine, catalogue, plan_.settings, plan_.start) {}

Practice::~Practice() { close(); }

void Practice::close() {
    if (closed_) return;
    closed_ = true;
    audio_.close();
    device_.keep_awake(false);
}

void Practice::begin() {
    await_sound();
    device_.keep_awake(true);
}

void Practice::await_sound() {
    waiting_ = true;
    waits_since_ = device_.monotonic();
    clock_.restart(waits_since_);
    audio_.open([this](std::span<float> out) { fill(out); });
}

// The device asks for a block of sound. Session time moves forward by the length of this block.
void Practice::fill(std::span<float> out) {
    const int rate = audio_.rate();
    if (!synthesiser_ || synthesiser_->rate() != rate) {
        synthesiser_ = std::make_unique<Synthesiser>(rate);
        synthesiser_->set_profile(player_.routine().sound);
        synthesiser_->set_volume(volume_);
        synthesiser_->set_muted(muted_);
        synthesiser_->set_bed(true);
        planned_revision_ = -1;
    }
    if (waiting_ || clock_.source() != SessionClock::Source::audio) {
        clock_.restart(device_.monotonic());  // the time to wake up is not a stall
        session_frame_ = frames_at(player_.now(), rate);
        planned_revision_ = -1;
        waiting_ = false;
        if (trouble_ == SoundTrouble::no_sound) trouble_ = SoundTrouble::none;
    }
    if (planned_revision_ != player_.revision()) {
        synthesiser_->set_plan(cue_plan(player_.timeline(), player_.now()));
        planned_revision_ = player_.revision();
    }
    const SessionClock::Step step =
        clock_.frames_taken(static_cast<int>(out.size()), rate, device_.monotonic());
    if (step.stalled) stall();
    const bool playing = player_.state() == PlayState::playing;
    synthesiser_->render(out, session_frame_, playing);
    for (const StartedCue& cue : synthesiser_->started()) cues_.push_back(cue);
    while (cues_.size() > most_cues) cues_.pop_front();
    if (!playing) return;
    session_frame_ += static_cast<long long>(out.size());
    take(player_.advance(step.elapsed));
    if (on_hidden_block_ && device_.hidden()) on_hidden_block_();
}

void Practice::take(const std::vector<Event>& events) {
    if (!events.empty()) device_.request_frame();
}

void Practice::stall() {
    if (player_.state() != PlayState::playing) return;
    trouble_ = SoundTrouble::stalled;
    take(player_.pause());
    device_.keep_awake(false);
}

void Practice::tick(Duration now) {
    const AudioLock lock(audio_);
    const bool gone = audio_.state() == AudioOut::State::unavailable;
    if (waiting_) {
        if (!gone && now - waits_since_ < sound_wait) return;
        waiting_ = false;
        trouble_ = SoundTrouble::no_sound;
        clock_.use_monotonic(now);
        return;
    }
    if (gone && clock_.source() == SessionClock::Source::audio) {
        trouble_ = SoundTrouble::no_sound;
        clock_.use_monotonic(now);
    }
    const SessionClock::Step step = clock_.tick(now);
    if (step.stalled) stall();
    take(player_.advance(step.elapsed));
}

void Practice::pause() {
    const AudioLock lock(audio_);
    take(player_.pause());
    device_.keep_awake(false);
}

void Practice::resume() {
    if (player_.state() != PlayState::paused) return;
    trouble_ = SoundTrouble::none;
    await_sound();
    const AudioLock lock(audio_);
    resumed_at_ = player_.now();
    take(player_.resume());
    device_.keep_awake(true);
}

void Practice::next() {
    const AudioLock lock(audio_);
    take(player_.next());
}

void Practice::previous() {
    const AudioLock lock(audio_);
    take(player_.previous());
}

void Practice::hurry() {
    const AudioLock lock(audio_);
    take(player_.hurry());
}

void Practice::end() {
    const AudioLock lock(audio_);
    take(player_.end());
    device_.keep_awake(false);
}

void Practice::set_sound(double volume, bool muted) {
    const AudioLock lock(audio_);
    volume_ = volume;
    muted_ = muted;
    if (!synthesiser_) return;
    synthesiser_->set_volume(volume);
    synthesiser_->set_muted(muted);
}

bool Practice::over() const {
    return player_.state() == PlayState::finished || player_.state() == PlayState::ended;
}

Heard Practice::heard(Duration now) const {
    const AudioLock lock(audio_);
    Heard heard{player_.moment(), player_.state(), trouble_};
    if (heard.state != PlayState::playing) return heard;
    const Duration behind = clock_.behind(now, audio_.latency());
    heard.moment = player_.moment_at(std::max(player_.now() - behind, resumed_at_));
    return heard;
}

std::vector<DoneItem> Practice::items() const {
    std::vector<DoneItem> all = plan_.before;
    std::vector<DoneItem> now = done_items(player_);
    if (!all.empty() && !now.empty() && goes_on(all.back(), now.front())) {
        now.front().done += all.back().done;
        all.pop_back();
    }
    all.insert(all.end(), now.begin(), now.end());
    return all;
}

int Practice::seconds_practised() const {
    return plan_.seconds_before + static_cast<int>(in_seconds(player_.played()) + 0.5);
}

SessionRecord Practice::record(const std::string& content) const {
    SessionRecord record;
    record.id = plan_.id;
    record.started = plan_.started;
    record.routine = player_.routine();
    record.content = content;
    record.items = items();
    record.seconds = seconds_practised();
    record.pauses = plan_.pauses_before + player_.pauses();
    record.finished = player_.state() == PlayState::finished;
    return record;
}

ResumePoint Practice::resume_point() const {
    ResumePoint point;
    point.session = plan_.id;
    point.started = plan_.started;
    point.routine = player_.routine();
    point.start = player_.resume_point();
    point.first_side = player_.settings().first_side;
    point.items = items();
    point.seconds = seconds_practised();
    point.pauses = plan_.pauses_before + player_.pauses();
    return point;
}

}  // namespace catcow
