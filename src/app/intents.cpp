#include <optional>
#include <utility>

#include "app/app.h"
#include "app/projection.h"
#include "app/ways.h"
#include "routine/link.h"

namespace catcow {
namespace {

constexpr Duration toast_time = seconds(6);

}  // namespace
void App::carry_out(const Intent& intent) {
    switch (intent.kind) {
        case IntentKind::go: go(intent.screen); break;
        case IntentKind::accept_notice: {
            Settings settings = store_.settings();
            settings.notice_seen = true;
            store_.change(settings);
            screen_ = first_screen();
            break;
        }
        case IntentKind::choose_routine: choose_routine(intent.number); break;
        case IntentKind::start: start(chosen_routine(), {}, nullptr); break;
        case IntentKind::toggle_need:
        case IntentKind::toggle_prop:
        case IntentKind::needs_done: change_needs(intent); break;
        case IntentKind::look_at_routine:
        case IntentKind::group_poses:
        case IntentKind::search:
        case IntentKind::open_pose:
        case IntentKind::choose_variant:
        case IntentKind::choose_check:
        case IntentKind::see_from:
        case IntentKind::move_figure:
        case IntentKind::start_pose: browse(intent); break;
        case IntentKind::start_preview: {
            const Routine routine = preview_->routine;
            preview_.reset();
            ports_.device.clear_fragment();
            start(routine, {}, nullptr);
            break;
        }
        case IntentKind::resume_cut:
            if (const std::optional<ResumePoint> cut = store_.cut_off()) {
                start(playable(cut->routine, content_.catalogue).routine, cut->start, &*cut);
            }
            break;
        case IntentKind::forget_cut: give_up_cut_off(); break;
        case IntentKind::pause:
            if (practice_) practice_->pause();
            break;
        case IntentKind::resume:
            if (practice_) practice_->resume();
            break;
        case IntentKind::next:
            if (practice_) practice_->next();
            break;
        case IntentKind::previous:
            if (practice_) practice_->previous();
            break;
        case IntentKind::hurry:
            if (practice_) practice_->hurry();
            break;
        case IntentKind::ask_hurts:
        case IntentKind::ask_end:
            resume_after_dialog_ = practice_ && practice_->player().state() == PlayState::playing;
            if (practice_) practice_->pause();
            message_ = content_.texts(what_ending_means());
            dialog_ =
                intent.kind == IntentKind::ask_end ? DialogKind::end_session : DialogKind::hurts;
            break;
        case IntentKind::leave_pose: leave_pose(); break;
        case IntentKind::end_session:
            dialog_ = DialogKind::none;
            resume_after_dialog_ = false;
            if (practice_) practice_->end();
            follow_practice();
            break;
        case IntentKind::share: share(); break;
        case IntentKind::set_volume:
        case IntentKind::set_inhale:
        case IntentKind::set_exhale:
        case IntentKind::set_text_size:
        case IntentKind::set_theme:
        case IntentKind::set_calm:
        case IntentKind::toggle_mute: change_setting(intent); break;
        case IntentKind::set_language: choose_language(intent.number); break;
        case IntentKind::set_pain:
        case IntentKind::set_note: change_record(intent); break;
        case IntentKind::ask_erase: dialog_ = DialogKind::erase; break;
        case IntentKind::erase: erase(); break;
        case IntentKind::close_dialog: close_dialog(); break;
        case IntentKind::update: ports_.device.apply_update(); break;
    }
}

void App::go(Screen screen) {
    if (screen_ == Screen::today) told_ = {store_.state(), store_.unreadable()};
    if (screen_ == Screen::preview && preview_ && screen != Screen::preview) {
        preview_.reset();
        ports_.device.clear_fragment();
    }
    if (screen == Screen::today && preview_)
        screen = Screen::preview;  // came by link during a session
    screen_ = screen;
}

// A screen is one entry above the one that Back leads to, a dialog one above its screen.
void App::follow_history() {
    const int depth = depth_of(screen_) + (dialog_ != DialogKind::none ? 1 : 0);
    if (depth != depth_) ports_.device.history_depth(depth);
    depth_ = depth;
}

void App::back() {
    ports_.device.request_frame();
    if (depth_ > 0) --depth_;
    if (dialog_ != DialogKind::none) {
        carry_out({IntentKind::close_dialog});
    } else if (screen_ == Screen::player) {
        carry_out({IntentKind::ask_end});
    } else if (const auto below = under(screen_)) {
        go(*below);
    }
}

const char* App::what_ending_means() const {
    if (launch_.speed != 1) return "app.dialog.end.text_preview";
    const bool anything = practice_ && anything_done(practice_->record(launch_.build));
    return anything ? "app.dialog.end.text" : "app.dialog.end.text_nothing";
}

// Who keeps going, goes on: the question had paused the session.
void App::close_dialog() {
    dialog_ = DialogKind::none;
    if (std::exchange(resume_after_dialog_, false) && practice_) practice_->resume();
}

void App::show_message(std::string text) {
    message_ = std::move(text);
    dialog_ = DialogKind::message;
    ports_.device.request_frame();
}

void App::show_toast(std::string_view text) {
    toast_ = text;
    toast_until_ = ports_.device.monotonic() + toast_time;
    ports_.device.request_frame();
}

// What a person adds to the session that was just kept.
void App::change_record(const Intent& intent) {
    if (!last_record_ || !kept_) return;
    if (intent.kind == IntentKind::set_pain) last_record_->pain_after = intent.number;
    if (intent.kind == IntentKind::set_note) last_record_->note = intent.text;
    store_.keep(*last_record_, [this](bool kept) {
        if (!kept) last_kept_ = content_.texts("app.after.not_kept");
        ports_.device.request_frame();
    });
}

void App::change_setting(const Intent& intent) {
    Settings settings = store_.settings();
    if (intent.kind == IntentKind::set_volume) settings.volume = intent.value;
    if (intent.kind == IntentKind::set_inhale) settings.pace.inhale = seconds(intent.value);
    if (intent.kind == IntentKind::set_exhale) settings.pace.exhale = seconds(intent.value);
    if (intent.kind == IntentKind::set_text_size)
        settings.text_percent = static_cast<int>(intent.value);
    if (intent.kind == IntentKind::set_theme)
        settings.theme = static_cast<Settings::Theme>(intent.number);
    if (intent.kind == IntentKind::set_calm) settings.calm = intent.number != 0;
    if (intent.kind == IntentKind::toggle_mute) settings.muted = !settings.muted;
    store_.change(settings);
    if (practice_) practice_->set_sound(settings.volume, settings.muted);
}

void App::share() {
    const Routine routine =
        screen_ == Screen::after && last_record_ ? last_record_->routine : chosen_routine();
    const Result<std::string> link = encode_link(routine);
    if (!link) return show_message(link.error().message);
    const std::string url = ports_.device.page_url() + "#" + link.value();
    const std::string title =
        content_.texts.format("app.share.title", {{"title", title_of(routine, content_)}});
    ports_.device.share(title, url, [this, url](Device::Shared shared) {
        const Texts& texts = content_.texts;
        if (shared == Device::Shared::copied) show_toast(texts("app.share.copied"));
        if (shared == Device::Shared::failed)
            show_message(std::string(texts("app.share.failed")) + "\n" + url);
    });
}

void App::erase() {
    dialog_ = DialogKind::none;
    store_.erase([this](bool erased) {
        if (erased) return show_toast(content_.texts("app.dialog.erase.done"));
        show_message(std::string(content_.texts("app.dialog.erase.failed")));
    });
}

}  // namespace catcow
