#include <algorithm>
#include <utility>

#include "app/app.h"

namespace catcow {
namespace {

constexpr Duration save_every = seconds(10);
// Its first tick sounds a second after Start: one hears at once that there is sound.
constexpr Duration get_ready = seconds(4);

// What was done of a session that nobody takes up again.
SessionRecord ended_record(const ResumePoint& point, const std::string& content) {
    SessionRecord record;
    record.id = point.session;
    record.started = point.started;
    record.routine = point.routine;
    record.content = content;
    record.items = point.items;
    record.seconds = point.seconds;
    record.pauses = point.pauses;
    return record;
}

}  // namespace

// Within the gesture that asked for it, so that the sound may open.
void App::start(const Routine& routine, const Start& from, const ResumePoint* cut) {
    PracticePlan plan;
    // What was cut off was adapted when it began; its place in the routine must stay.
    plan.routine = cut ? routine : adapted(routine).routine;
    if (plan.routine.items.empty()) return;
    plan.settings.person = person();
    if (!cut && launch_.speed == 1) give_up_cut_off();
    plan.start = from;
    plan.settings.speed = launch_.speed;
    plan.settings.get_ready = get_ready;
    if (cut) {
        plan.id = cut->session;
        plan.started = cut->started;
        plan.settings.first_side = cut->first_side;
        plan.before = cut->items;
        plan.seconds_before = cut->seconds;
        plan.pauses_before = cut->pauses;
    } else {
        plan.id = ports_.device.random_id();
        plan.started = {ports_.device.unix_seconds(), ports_.device.utc_offset_minutes()};
        plan.settings.first_side = store_.records().size() % 2 == 0 ? Side::left : Side::right;
    }
    practice_ = std::make_unique<Practice>(std::move(plan), content_.catalogue, ports_.audio,
                                           ports_.device);
    practice_->set_sound(store_.settings().volume, store_.settings().muted);
    practice_->begin();
    saved_at_ = {};
    go(Screen::player);
    save_resume_point();
}

// What was done of a session that was cut off is kept as a session that ended early. Its resume point
// goes only when that is safe.
void App::give_up_cut_off() {
    if (!store_.cut_off()) return;
    const SessionRecord record = ended_record(*store_.cut_off(), launch_.build);
    if (!anything_done(record)) return store_.forget_cut_off();
    store_.keep(record, [this, id = record.id](bool kept) {
        if (kept && store_.cut_off() && store_.cut_off()->session == id) store_.forget_cut_off();
    });
}

// A page that nobody sees has no frames, but sound: a session that ends there is recorded all the same.
void App::played() {
    if (!practice_ || screen_ != Screen::player) return;
    practice_->tick();
    follow_practice();
}

void App::follow_practice() {
    if (!practice_ || screen_ != Screen::player) return;
    if (practice_->over()) return finish();
    if (practice_->player().now() - saved_at_ >= save_every) save_resume_point();
}

void App::save_resume_point() {
    if (!practice_ || practice_->over() || launch_.speed != 1) return;
    saved_at_ = practice_->player().now();
    store_.keep(practice_->resume_point());
}

void App::finish() {
    last_record_ = practice_->record(launch_.build);
    kept_ = false;
    const Texts& texts = content_.texts;
    practice_->close();
    if (launch_.speed != 1 || !anything_done(*last_record_)) {
        if (launch_.speed == 1) store_.forget_cut_off();
        last_kept_ =
            texts(launch_.speed != 1 ? "app.after.not_recorded" : "app.after.nothing_done");
    } else {
        last_kept_.clear();
        store_.keep(*last_record_, [this](bool kept) {
            last_kept_ = content_.texts(kept ? "app.after.kept" : "app.after.not_kept");
            kept_ = kept;
            if (kept) {
                store_.forget_cut_off();
                ports_.storage.ask_to_persist();
            }
            ports_.device.request_frame();
        });
    }
    dialog_ = DialogKind::none;
    go(Screen::after);
    if (!waiting_link_.empty()) open_link(std::exchange(waiting_link_, {}));
    ports_.device.request_frame();
}

}  // namespace catcow
