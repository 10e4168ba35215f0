#include "app/session/practice.h"

#include <algorithm>

#include "session/together.h"

namespace catcow {
namespace {

constexpr std::size_t most_cues = 200;
constexpr Duration least_shift = seconds(0.03), least_ready = seconds(1);

// Returns whether `now` is the rest of a side that `before` left unfinished.
bool goes_on(const DoneItem& before, const DoneItem& now) {
    return before.pose == now.pose && before.variant == now.variant && before.side == now.side &&
           before.done < before.planned && now.done <= now.planned - before.done;
}

}  // namespace

Practice::Practice(PracticePlan plan, const Catalogue& catalogue, AudioOut& audio, Device& device)
    : plan_(std::move(plan)),
      catalogue_(catalogue),
      audio_(audio),
      device_(device),
      player_(plan_.routine, catalogue, plan_.settings, plan_.start),
      playback_(audio, device) {
    Playback::Hold(playback_)->profile = player_.routine().sound;
    if (plan_.together)
        ends_at_ = plan_.together->first_move_at + length_from_first_move(player_.timeline());
}

Practice::~Practice() { close(); }

void Practice::close() {
    if (closed_) return;
    closed_ = true;
    audio_.close();
    device_.keep_awake(false);
}

void Practice::begin() {
    change([this] { wait_for_sound(); });
    open_sound();
}

void Practice::wait_for_sound() {
    waiting_ = true;
    waits_since_ = device_.monotonic();
    clock_.restart(waits_since_);
}

void Practice::open_sound() {
    audio_.open([this](std::span<float> out) { playback_.fill(out); });
    device_.keep_awake(true);
}

// Applies a change between two blocks of sound. First the session advances by the blocks that were
// played until now. The sound gets the new state before its next block.
template <class Change>
void Practice::change(Change apply) {
    const Playback::Hold sound(playback_);
    follow(sound);
    apply();
    tell(sound);
}

void Practice::act(std::vector<Event> (Player::*action)()) {
    change([&] { take((player_.*action)()); });
}

void Practice::follow(const Playback::Hold& sound) {
    for (const Playback::Block& block : sound->blocks) take(block);
    sound->blocks.clear();
    for (const StartedCue& cue : sound->started) cues_.push_back(cue);
    sound->started.clear();
    while (cues_.size() > most_cues) cues_.pop_front();
}

// Advances session time by exactly one block that the device took.
void Practice::take(const Playback::Block& block) {
    frames_ = block.played;
    if (waiting_ || clock_.source() != SessionClock::Source::audio) {
        clock_.restart(block.taken);  // a slow start of the device is not a stall
        waiting_ = false;
        if (trouble_ == SoundTrouble::no_sound) trouble_ = SoundTrouble::none;
    }
    move_on(clock_.frames_taken(block.frames, block.rate, block.taken));
}

void Practice::move_on(const SessionClock::Step& step) {
    if (step.stalled && player_.state() == PlayState::playing) {
        trouble_ = SoundTrouble::stalled;
        take(player_.pause());
    }
    take(player_.advance(step.elapsed));
}

void Practice::take(const std::vector<Event>& events) {
    if (events.empty()) return;
    device_.request_frame();
    // Also where the session pauses by itself. Where it waits until they are ready, the person needs the
    // screen to go on.
    if (player_.state() == PlayState::paused && !player_.waits_until_ready())
        device_.keep_awake(false);
}

// Passes the state of the session to the sound. While the sound is the clock, the session follows
// the sound. Until then the sound starts at the time of the session.
void Practice::tell(const Playback::Hold& sound) {
    sound->playing = player_.state() == PlayState::playing;
    if (waiting_ || clock_.source() != SessionClock::Source::audio) sound->from = player_.now();
    if (planned_revision_ == player_.revision()) return;
    sound->plan =
        cue_plan(player_.timeline(), player_.routine(), catalogue_, player_.now(), breaths_);
    planned_revision_ = player_.revision();
}

void Practice::tick(Duration now) {
    change([&] {
        tick_clock(now);
        catch_up(now);
    });
}

// The sound opened late, or the person paused, before the first move: the others do not wait. Nor do they begin
// before the moment.
void Practice::catch_up(Duration now) {
    if (!plan_.together || waiting_ || player_.state() != PlayState::playing) return;
    const std::vector<Phase>& phases = player_.timeline().phases;
    const auto move = std::find_if(phases.begin(), phases.end(), [](const Phase& phase) {
        return phase.kind != PhaseKind::get_ready;
    });
    if (move == phases.end()) return;
    const Duration behind = clock_.behind(now, audio_.latency());
    const Duration ready = move->start - player_.now();
    const Duration left = std::max(plan_.together->first_move_at - now - behind, least_ready);
    if (ready > least_ready && std::chrono::abs(left - ready) > least_shift)
        take(player_.begin_in(left));
}

std::optional<Duration> Practice::behind_others(Duration now) const {
    if (!plan_.together || !plan_.together->in_step) return std::nullopt;
    const Duration at = player_.state() == PlayState::playing
                            ? player_.now() - clock_.behind(now, audio_.latency())
                            : player_.now();
    return now + player_.timeline().length() - at - ends_at_;
}

void Practice::tick_clock(Duration now) {
    const bool gone = audio_.state() == AudioOut::State::unavailable;
    if (waiting_ && !gone && now - waits_since_ < sound_wait) return;
    const bool led = waiting_ || clock_.source() == SessionClock::Source::audio;
    if (waiting_ || (gone && led)) {
        trouble_ = SoundTrouble::no_sound;
        clock_.use_monotonic(now);
    }
    waiting_ = false;
    move_on(clock_.tick(now));
}

void Practice::pause() {
    act(&Player::pause);
    device_.keep_awake(false);
}

void Practice::lose_sound() {
    if (player_.state() != PlayState::playing) return;
    trouble_ = SoundTrouble::taken;
    pause();
}

void Practice::resume() {
    if (player_.state() != PlayState::paused) return;
    change([this] {
        trouble_ = SoundTrouble::none;
        resumed_at_ = player_.now();
        take(player_.resume());
        wait_for_sound();
    });
    open_sound();
}

// Returns what go_on_from() needs: the revision in which the session waits, or -1.
int Practice::waiting_in() const { return player_.waits_until_ready() ? player_.revision() : -1; }

// Where the session waits, the person did not pause it. So what leads elsewhere goes on at once.
void Practice::go_on_from(int waiting) {
    if (waiting >= 0 && player_.revision() != waiting) resume();
}

void Practice::next() {
    if (player_.waits()) return resume();  // the sound opens, too
    const int waiting = waiting_in();
    act(&Player::next);
    go_on_from(waiting);
}

void Practice::previous() {
    const int waiting = waiting_in();
    act(&Player::previous);
    go_on_from(waiting);
}

void Practice::hurry() {
    if (player_.waits_until_ready()) return resume();
    act(&Player::hurry);
}

void Practice::rest() { act(&Player::rest); }

void Practice::hurts_here() {
    if (player_.waits()) return;  // it hurt before the rest
    const int item = player_.item_here();
    const auto& items = player_.routine().items;
    const int pose = item < 0 ? 0 : items[static_cast<std::size_t>(item)].pose;
    if (std::find(plan_.hurt.begin(), plan_.hurt.end(), pose) == plan_.hurt.end())
        plan_.hurt.push_back(pose);
}

void Practice::end() {
    act(&Player::end);
    device_.keep_awake(false);
}

void Practice::ease() { act(&Player::ease); }

void Practice::change_version(Beside which) {
    const int waiting = waiting_in();
    change([&] { take(player_.change_version(which)); });
    go_on_from(waiting);
}

void Practice::grant(Wish wish) {
    change([&] { take(player_.grant(wish)); });
}

void Practice::set_way_time(WayTime way_time) {
    if (way_time == player_.settings().way_time) return;
    change([&] { take(player_.set_way_time(way_time)); });
}

void Practice::adapt_to(const Person& person) {
    change([&] { take(player_.adapt_to(person)); });
    device_.keep_awake(false);
}

void Practice::set_sound(const Sound& wanted) {
    if (wanted.breaths != breaths_) planned_revision_ = -1;
    breaths_ = wanted.breaths;
    const Playback::Hold sound(playback_);
    sound->volume = wanted.volume;
    sound->noise = wanted.noise;
    sound->muted = wanted.muted;
}

void Practice::set_ducked(bool on) { Playback::Hold(playback_)->ducked = on; }

bool Practice::over() const {
    return player_.state() == PlayState::finished || player_.state() == PlayState::ended;
}

Heard Practice::heard(Duration now) const {
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
    record.hurt = plan_.hurt;
    record.pain_before = plan_.pain_before;
    record.finished = player_.state() == PlayState::finished;
    return record;
}

ResumePoint Practice::resume_point() const {
    ResumePoint point;
    point.session = plan_.id;
    point.started = plan_.started;
    point.routine = player_.routine_to_resume();
    point.start = player_.resume_point();
    point.first_side = player_.settings().first_side;
    point.items = items();
    point.seconds = seconds_practised();
    point.pauses = plan_.pauses_before + player_.pauses();
    point.stopped = plan_.stopped;
    point.hurt = plan_.hurt;
    point.pain_before = plan_.pain_before;
    point.hurt_in = player_.settings().hurt;
    return point;
}

}  // namespace catcow
