#include "app/voice/speaker.h"

#include <algorithm>
#include <tuple>

#include "base/median.h"
#include "session/told.h"
#include "sound/cue_plan.h"

namespace catcow {
namespace {

constexpr std::size_t delays_kept = 5;
constexpr std::size_t begun_kept = 20;
constexpr Duration most_lead = seconds(1);

bool names_something(Why why) { return why == Why::name || why == Why::change_sides; }

}  // namespace

void Speaker::unlock(const Manner& manner) {
    // A space: Chromium over speech-dispatcher said nothing any more after an empty text.
    speech_.say({" ", manner.voice, manner.rate, manner.volume}, {});
}

void Speaker::follow(const Player& player, const std::optional<Manner>& manner, bool moves) {
    if (manner != manner_) take(manner);
    if (manner_ && !gave_up() && (player.waits() || player.waits_until_ready()))
        return say_in_the_wait(player);
    waited_ = {};
    const PlayState state = player.state();
    const bool rests = state == PlayState::paused || state == PlayState::ended;
    if (in_pause_ ? !rests : player.revision() != planned_) stop();
    if (!manner_ || gave_up()) return stop();
    if (rests) {
        planned_ = -1;
        heard_ = {};  // a person who comes back wants to hear where they are
        if (!in_pause_) stop();
        return;
    }
    if (!moves) return;
    latest_ = {player.now(), device_.monotonic()};
    if (player.revision() != planned_) plan(player);
    say_what_is_due(player.now());
}

void Speaker::say_now(std::string_view text) {
    if (!manner_ || gave_up()) return;
    stop();
    in_pause_ = true;
    say({latest_.session, Duration::max(), std::string(text), Why::rest});
}

// Who lies with closed eyes waits for the voice, which waits for them. Once, until they go on. At the end
// of a way the pose was named just now.
void Speaker::say_in_the_wait(const Player& player) {
    const std::string_view text = player.waits() ? "app.player.resting" : "app.player.until_ready";
    if (waited_ == text) return;
    stop();
    waited_ = text;
    planned_ = -1;
    if (player.waits()) heard_ = {};
    latest_ = {player.now(), device_.monotonic()};
    say({player.now(), Duration::max(),
         player.waits() ? resting_in(texts_, player.position()) : std::string(texts_(text)),
         Why::rest});
}

// Only what changes the words or the voice makes a new plan. The rest counts from the next sentence on.
void Speaker::take(const std::optional<Manner>& manner) {
    const auto sounds = [](const Manner& one) {
        return std::tuple(one.voice, one.language, one.rate);
    };
    const bool same_voice = manner && manner_ && sounds(*manner) == sounds(*manner_);
    if (!same_voice || manner->how_much != manner_->how_much) planned_ = -1;
    manner_ = manner;
    if (same_voice || !manner_) return;
    learned_ = false;
    const double before = manner_->pace > 0 ? manner_->pace : VoicePace::unheard;
    pace_.emplace(manner_->language, before / manner_->rate);
}

void Speaker::plan(const Player& player) {
    planned_ = player.revision();
    next_ = 0;
    std::vector<Duration> tones =
        awaited(cue_plan(player.timeline(), player.routine(), catalogue_, player.now()));
    plan_ = plan_speech({player.timeline(), player.routine(), catalogue_, texts_, manner_->how_much,
                         *pace_, std::move(tones), player.now(), heard_,
                         props_told(player.routine(), catalogue_, texts_, player.person())});
}

void Speaker::say_what_is_due(Duration t) {
    if (saying_ && t >= saying_->utterance.must_end_by) {
        unanswered_ = saying_->began ? 0 : unanswered_ + 1;
        stop();
        if (gave_up()) return;
    }
    while (!saying_ && next_ < plan_.size() && t + lead() >= plan_[next_].at) {
        const Utterance& due = plan_[next_++];
        const bool in_time = t <= due.at + most_late;
        const bool still =
            names_something(due.why) && t + lead() + pace_->length_of(due.text) <= due.must_end_by;
        if (in_time || still) say(due);
    }
}

void Speaker::say(const Utterance& utterance) {
    saying_ = {utterance, device_.monotonic()};
    speech_.say({utterance.text, manner_->voice, manner_->rate, manner_->volume},
                [this](Speech::Told what) { told(what); });
}

void Speaker::told(Speech::Told what) {
    if (!saying_) return;
    const Duration now = device_.monotonic();
    switch (what) {
        case Speech::Told::began:
            saying_->began = now;
            begun_.push_back({saying_->utterance.at, latest_.session + (now - latest_.now)});
            if (begun_.size() > begun_kept) begun_.pop_front();
            delays_.push_back(in_seconds(now - saying_->asked));
            if (delays_.size() > delays_kept) delays_.pop_front();
            return;
        case Speech::Told::ended: ended(now); break;
        case Speech::Told::failed: ++unanswered_; break;
    }
    saying_.reset();
}

void Speaker::ended(Duration now) {
    const Utterance& said = saying_->utterance;
    if (saying_->began && !pace_->observe(said.text, now - *saying_->began)) {
        ++unanswered_;  // an engine that says nothing has its end at once
        return;
    }
    learned_ = learned_ || saying_->began;
    unanswered_ = 0;
    if (names_something(said.why)) heard_ = said.named;
}

void Speaker::stop() {
    in_pause_ = false;
    if (!saying_) return;
    saying_.reset();
    speech_.hush();
}

// The median, so that one slow answer does not put all sentences early.
Duration Speaker::lead() const {
    if (delays_.empty()) return {};
    return std::clamp(seconds(median({delays_.begin(), delays_.end()})), Duration{}, most_lead);
}

std::optional<double> Speaker::pace() const {
    if (!learned_ || !manner_) return std::nullopt;
    return pace_->factor() * manner_->rate;
}

}  // namespace catcow
