#include "app/session/room.h"

#include <algorithm>
#include <utility>

#include "app/common/breath_cues.h"
#include "app/common/cut_off.h"
#include "app/common/wording.h"
#include "app/session/gather.h"
#include "app/session/models.h"
#include "base/contains.h"
#include "session/composer.h"

namespace catcow {
namespace {

constexpr Duration save_every = seconds(10);

std::optional<Device::Pulse> pulse_of(PhaseKind kind) {
    switch (kind) {
        case PhaseKind::get_ready: return std::nullopt;
        case PhaseKind::inhale: return Device::Pulse::one;
        case PhaseKind::exhale: return Device::Pulse::two;
        default: return Device::Pulse::long_one;
    }
}

// The first tick sounds one second after Start, so the person knows at once that the sound works.
constexpr Duration get_ready = seconds(4);

}  // namespace

std::optional<place::Player> SessionRoom::start(const StartSession& wanted) {
    PracticePlan plan;
    plan.routine = world_.adapted(wanted.routine).routine;
    if (plan.routine.items.empty()) return std::nullopt;
    Device& device = world_.ports.device;
    if (world_.launch.speed == 1) discard_cut_off(world_.store, world_.launch.build);
    plan.id = device.random_id();
    const long long now = device.unix_seconds();
    plan.started = {now, device.utc_offset_minutes(now)};
    plan.settings.first_side = wanted.others ? Side::left : world_.first_side();
    plan.pain_before = wanted.pain;
    return begin(std::move(plan), wanted.others);
}

// Does not adapt the routine again: it is offered only while what is left suits the person.
place::Player SessionRoom::resume(const ContinueSession& wanted) {
    PracticePlan plan;
    plan.routine = wanted.routine;
    plan.id = wanted.point.session;
    plan.started = wanted.point.started;
    plan.start = wanted.point.start;
    plan.settings.adapted_from = wanted.point.start.item;
    plan.settings.first_side = wanted.point.first_side;
    plan.before = wanted.point.items;
    plan.seconds_before = wanted.point.seconds;
    plan.pauses_before = wanted.point.pauses;
    plan.stopped = wanted.point.stopped;
    plan.hurt = wanted.point.hurt;
    plan.pain_before = wanted.point.pain_before;
    plan.settings.hurt = wanted.point.hurt_in;
    return begin(std::move(plan));
}

place::Player SessionRoom::begin(PracticePlan plan, const std::optional<Routine>& others) {
    // Who checks how they sit sits already.
    if (is_check(plan.routine))
        plan.start.position =
            variant_of(plan.routine.items.front(), world_.content.catalogue).position;
    plan.settings.person = world_.person();
    plan.settings.speed = world_.launch.speed;
    plan.settings.way_time = world_.store.settings().way_time;
    const auto voice = manner();
    plan.settings.get_ready = voice ? get_ready_with_voice : get_ready;
    const Device& device = world_.ports.device;
    if (others && world_.launch.speed == 1)
        gather(plan, *others, usual_person(world_.content.catalogue.rules()),
               world_.content.catalogue, device.unix_time(), device.monotonic());
    place::Player at{std::make_unique<Practice>(std::move(plan), world_.content.catalogue,
                                                world_.ports.audio, world_.ports.device),
                     std::make_unique<Speaker>(world_.ports.speech, world_.ports.device,
                                               world_.content.catalogue, world_.content.texts),
                     std::make_unique<LockScreen>(world_.ports.device, world_.content)};
    world_.voices.hush();
    world_.tones.hush();
    if (voice) at.speaker->unlock(*voice);
    at.erasures = world_.store.erasures();
    at.needs = world_.store.settings().needs;
    set_sound(at);
    at.practice->begin();
    tell_lock_screen(at);
    hold(1);
    save_resume_point(at);
    return at;
}

Heard SessionRoom::hear(place::Player& at, Duration now) {
    at.practice->tick(now);
    speak(at);
    tell_lock_screen(at);
    tell_of_sleep(*at.practice);
    const Heard heard = at.practice->heard(now);
    feel(at, heard);
    return heard;
}

// What is left of a phase after a pause is not felt again.
void SessionRoom::feel(place::Player& at, const Heard& heard) {
    const Timeline& timeline = at.practice->player().timeline();
    const Phase& phase = timeline.phases[static_cast<std::size_t>(heard.moment.phase)];
    const bool same = std::exchange(at.felt, phase.start) == phase.start;
    const bool waits = at.practice->player().waits_until_ready();
    const auto pulse = waits ? Device::Pulse::long_one : pulse_of(phase.kind);
    const bool goes_on = waits || heard.state == PlayState::playing;
    if (same || !pulse || phase.from > 0 || !goes_on) return;
    if (world_.store.settings().sound.pulses && world_.launch.speed == 1)
        world_.ports.device.vibrate(*pulse);
}

// A session at another speed is a preview, and the keys stay with what else plays.
void SessionRoom::tell_lock_screen(const place::Player& at) {
    const Duration now = world_.ports.device.monotonic();
    const bool audible = !world_.store.settings().muted && world_.launch.speed == 1;
    at.lock_screen->follow(at.practice->player(), at.practice->heard(now), audible);
}

// Once: a person who practises with the screen in view knows it then, and others need not.
void SessionRoom::tell_of_sleep(const Practice& practice) {
    const Device& device = world_.ports.device;
    const bool plays = practice.player().state() == PlayState::playing;
    if (told_of_sleep_ || !plays || device.hidden() || !device.may_sleep()) return;
    told_of_sleep_ = true;
    world_.shell.toast.show(world_.content.texts("app.player.may_sleep"));
}

bool SessionRoom::asks_for_voice() const {
    const VoiceSettings& voice = world_.store.settings().voice;
    return !voice.asked && !voice.on && world_.launch.speed == 1 &&
           world_.voices.state() == Voices::State::some;
}

// A session at another speed is a preview and says nothing.
std::optional<Speaker::Manner> SessionRoom::manner() const {
    if (world_.launch.speed != 1) return std::nullopt;
    return world_.voices.manner(world_.store.settings());
}

bool SessionRoom::voiced(const place::Player& at) const {
    return manner().has_value() && !at.speaker->gave_up();
}

void SessionRoom::speak(place::Player& at) {
    at.speaker->follow(at.practice->player(), manner(), !at.practice->waits_for_sound());
    at.practice->set_ducked(at.speaker->speaks());
    if (at.speaker->gives_up()) world_.shell.toast.show(world_.content.texts("app.voice.silent"));
}

// What a session has learned of its voice serves the next one.
void SessionRoom::keep_pace(const Speaker& speaker) {
    const auto pace = speaker.pace();
    const Settings before = world_.store.settings();
    const Speech::Voice* const voice = world_.voices.chosen(before.voice);
    if (!pace || !voice) return;
    Settings settings = before;
    settings.voice = with_voice(before.voice, world_.content.texts.language(), voice->id, pace);
    world_.store.change(settings);
}

std::optional<place::After> SessionRoom::follow(place::Player& at) {
    if (at.practice->over()) return finish(at);
    at.practice->set_way_time(world_.store.settings().way_time);
    at.practice->set_resume_ready(voiced(at) ? resume_ready_with_voice
                                             : CompileSettings{}.resume_ready);
    // Needs can also arrive late, or come from another tab with a change of this one.
    if (world_.store.settings().needs != at.needs) heed(at);
    if (at.practice->player().now() - at.saved_at >= save_every) save_resume_point(at);
    return std::nullopt;
}

void SessionRoom::save_resume_point(place::Player& at) {
    if (at.practice->over() || world_.launch.speed != 1 || erased(at)) return;
    at.saved_at = at.practice->player().now();
    world_.store.keep(at.practice->resume_point());
}

place::After SessionRoom::finish(place::Player& at) {
    place::After after{at.practice->record(world_.launch.build), {}};
    last_ = std::move(at.practice);
    last_->close();
    world_.ports.device.fill_screen(false);
    if (erased(at)) {
        after.kept = std::make_shared<place::After::Kept>();
        after.kept->sentence = world_.content.texts("app.after.erased");
        hold(-1);
    } else {
        keep_pace(*at.speaker);
        after.kept = keep(after.record);
    }
    return after;
}

// From the start of a session until its record is stored, or cannot be, a newer version of Catcow
// in another tab has to wait. `by`: 1 or -1.
void SessionRoom::hold(int by) {
    held_ += by;
    world_.ports.storage.hold(held_ > 0);
}

// Erasing in another tab reaches this session too: nothing of it is stored any more.
bool SessionRoom::erased(const place::Player& at) const {
    return at.erasures != world_.store.erasures();
}

void SessionRoom::heed(place::Player& at) {
    set_sound(at);
    const std::vector<std::string>& needs = world_.store.settings().needs;
    const bool more = std::any_of(needs.begin(), needs.end(), [&](const std::string& need) {
        return !contains(at.needs, need);
    });
    at.needs = needs;
    if (!more) return;
    at.practice->adapt_to(world_.person());
    save_resume_point(at);
    world_.shell.show_message(std::string(world_.content.texts("app.player.needs_changed")));
}

std::shared_ptr<place::After::Kept> SessionRoom::keep(const SessionRecord& record) {
    auto kept = std::make_shared<place::After::Kept>();
    const Texts& texts = world_.content.texts;
    const bool preview = world_.launch.speed != 1;
    if (preview || !anything_done(record)) {
        if (!preview) world_.store.forget_cut_off();
        hold(-1);
        kept->sentence = texts(preview ? "app.after.not_recorded" : "app.after.nothing_done");
        return kept;
    }
    world_.store.keep(record, [this, kept](bool done) {
        if (kept->sentence.empty()) hold(-1);
        kept->sentence = world_.content.texts(done ? "app.after.kept" : "app.after.not_kept");
        kept->in_history = done;
        if (done) {
            world_.ports.storage.ask_to_persist();
        }
        world_.ports.device.request_frame();
    });
    return kept;
}

void SessionRoom::draw(const place::Player& at, const FrameContext& context, Intents& intents) {
    PlayerModel model = player_model(at.practice->player(), *context.heard, world_.content,
                                     world_.store.settings().muted, context.surface.reduced_motion);
    model.has_voice = world_.voices.state() == Voices::State::some && world_.launch.speed == 1;
    model.voiced = voiced(at);
    if (const auto behind = at.practice->behind_others(context.now))
        model.together = written_step(world_.content.texts, *behind);
    const Settings::View view = world_.store.settings().view;
    model.picture_only = view == Settings::View::picture;
    if (view != Settings::View::words)
        model.figure = world_.figure.follow(at.practice->player(), context);
    // Solved from the pause on, so that the pictures are there when the person asks for them.
    if (const Item* item = model.paused && !at.practice->player().waits() && !model.until_ready
                               ? told_item(at.practice->player(), context.heard->moment)
                               : nullptr)
        model.compares = !world_.figure.compare(item->pose, item->variant).empty();
    tell_of_ready(model);
    player_screen(world_.ui, model, intents);
}

// "I'm ready" explains itself once, on the first way to a pose.
void SessionRoom::tell_of_ready(PlayerModel& model) {
    Settings settings = world_.store.settings();
    if (settings.ready_told || model.paused) return;
    if (model.kind == PhaseKind::move)
        model.advice.emplace_back(world_.content.texts("app.player.there_about"));
    if (model.kind != PhaseKind::enter) return;
    settings.ready_told = true;
    world_.store.change(settings);
}

void SessionRoom::draw(const place::After& at, Intents& intents) {
    AfterModel model =
        after_model(at.record, at.kept->sentence, at.kept->in_history, world_.content);
    model.unfolded = at.unfolded;
    if (model.asks) model.steps = steps_model(step_offers(), world_.content);
    after_screen(world_.ui, model, intents);
}

void SessionRoom::draw(const dialog::EndSession& at, Intents& intents) {
    end_session_dialog(world_.ui, at.what_then, intents);
}

void SessionRoom::draw(const dialog::Hurts& at, const place::Player& player, Intents& intents) {
    const bool pregnant = contains(world_.person().needs, "pregnancy");
    hurts_dialog(
        world_.ui,
        {.resume = at.resume, .pregnant = pregnant, .easier = can_ease(player.practice->player())},
        intents);
}

void SessionRoom::draw_more(const place::Player& at, Intents& intents) {
    ChangesModel changes = changes_of(at.practice->player());
    const Device::FullScreen screen = world_.ports.device.full_screen();
    if (screen != Device::FullScreen::fixed) changes.full_screen = screen == Device::FullScreen::on;
    changes.view = world_.store.settings().view;
    more_dialog(world_.ui, changes, intents);
}

void SessionRoom::draw(const dialog::Compare& at, Intents& intents) {
    compare_dialog(world_.ui,
                   pose_text(world_.content, *world_.content.catalogue.pose(at.pose), "name"),
                   world_.figure.compare(at.pose, at.variant), intents);
}

void SessionRoom::draw(const dialog::AskVoice&, Intents& intents) {
    ask_voice_dialog(world_.ui, intents);
}

void SessionRoom::set_sound(place::Player& at) {
    const Settings& settings = world_.store.settings();
    at.practice->set_sound({settings.volume, settings.sound.noise,
                            breath_cues(settings.sound.breath), settings.muted});
}

}  // namespace catcow
