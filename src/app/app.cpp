#include "app/app.h"

#include <algorithm>
#include <utility>

#include "app/projection.h"
#include "app/ways.h"
#include "ui/arrival.h"
#include "ui/screens/screens.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/surfaces.h"

namespace catcow {
namespace {

constexpr Duration storage_patience = seconds(2);  // then the page opens without the rows
constexpr Duration session_frame = seconds(1.0 / 30);
constexpr double turn_by_key = radians(15);  // of the figure on a page
constexpr Duration motion_frame = seconds(1.0 / 60);

}  // namespace

App::App(Ports ports, Content content, Fonts fonts, Launch launch)
    : ports_(ports),
      content_(std::move(content)),
      ui_(content_.texts, fonts),
      launch_(std::move(launch)),
      store_(ports.storage, launch_.alone),
      mannequin_(content_.catalogue),
      born_(ports.device.monotonic()) {
    store_.load([this] {
        const bool first = screen_ == Screen::notice || screen_ == Screen::first_needs;
        if (started_ && first) screen_ = first_screen();  // rows came late
        if (practice_) practice_->set_sound(store_.settings().volume, store_.settings().muted);
        ports_.device.request_frame();
    });
    set_pictures(ui_, &ports_.window);
    speak(content_, wanted_language());  // what is wrong with a link is said at once
    if (launch_.fragment.size() > 1) open_link(launch_.fragment);
    ports_.device.request_frame_after(storage_patience);
}

void App::frame() {
    if (!started_) {
        const bool patient = ports_.device.monotonic() - born_ < storage_patience;
        if (!store_.loaded() && patient) return;
        follow_language();
        if (language_comes() && patient) return;
        started_ = true;
        screen_ = first_screen();
    }
    follow_language();
    const bool in_session = practice_ && screen_ == Screen::player;
    if (in_session) {
        practice_->tick();
        follow_practice();
    } else if (practice_) {
        practice_->close();  // not in finish(): that may run inside the device's own callback
    }
    if (!in_session && std::exchange(became_alone_, false))
        store_.become_alone([this] { ports_.device.request_frame(); });
    ++frames_.drawn;
    ++(in_session           ? frames_.session
       : input_since_frame_ ? frames_.input
       : ui_.flags.moving   ? frames_.motion
                            : frames_.other);
    input_since_frame_ = false;

    Intents intents;
    const Duration begun = ports_.device.monotonic();
    draw(intents);
    if (ui_.flags.guessed) draw(intents);
    frames_.time += ports_.device.monotonic() - begun;
    for (const Intent& intent : intents) carry_out(intent);
    follow_history();
    draw_a_picture();
    if (!intents.empty() || ui_.flags.unsettled) ports_.device.request_frame();
    plan_next_frame();
}

void App::draw(Intents& intents) {
    happened_.now = ports_.device.monotonic();
    happened_.pan = ports_.window.take_pan();
    happened_.page = std::exchange(key_scroll_, 0.0F);
    const ThemeName name = theme();
    if (page_theme_ != name) {
        page_theme_ = name;
        ports_.window.page_theme(name);
    }
    ports_.window.begin();
    if (drawn_screen_ != screen_) arrive(ui_, arrival());
    if (drawn_screen_ != screen_) {
        orbit_ = {};
        browse_.again = true;
        browse_.halted = false;
    }
    drawn_screen_ = screen_;
    figure_ = false;
    ui_.begin(surface(), happened_, name, store_.settings().text_percent);
    happened_.pressed = happened_.slid = happened_.edited = 0;
    ui_.set_inert(dialog_ != DialogKind::none);
    draw_screen(intents);
    ui_.set_inert(false);
    if (dialog_ != DialogKind::none) dialog(ui_, dialog_, message_, intents);
    draw_toast();
    SemanticsTree tree = ui_.end();
    ports_.window.end(palette(name).paper, figure_slot());
    if (ui_.flags.at_end && !happened_.pan.held) ports_.window.stop_pan();
    tell_page(std::move(tree));
}

void App::tell_page(SemanticsTree tree) {
    // One more frame follows when the finger is gone: it tells the places.
    if (happened_.pan.by != 0) {
        tree = in_old_places(tree_, std::move(tree));
        ports_.device.request_frame_after(motion_frame);
    }
    const SemanticsPatch patch = difference(tree_, tree);
    if (!patch.empty()) ports_.device.mirror(patch);
    tree_ = std::move(tree);
}

Surface App::surface() const {
    Surface surface = ports_.window.surface();
    surface.reduced_motion = surface.reduced_motion || store_.settings().calm;
    return surface;
}

Arrival App::arrival() const {
    if (!drawn_screen_) return Arrival::none;
    const int before = depth_of(*drawn_screen_);
    const int now = depth_of(screen_);
    return before < now ? Arrival::from_right : before > now ? Arrival::from_left : Arrival::fade;
}

// Seen long enough to be read slowly, gone without a press.
void App::draw_toast() {
    const Duration left = toast_until_ - happened_.now;
    if (left <= Duration{}) toast_.clear();
    constexpr Duration fading = seconds(0.3);
    const bool still = surface().reduced_motion;
    const float opacity =
        still ? 1 : std::min(1.0F, static_cast<float>(in_seconds(left) / in_seconds(fading)));
    toast(ui_, toast_, opacity);
    if (toast_.empty()) return;
    ports_.device.request_frame_after(
        !still && left < fading ? motion_frame : left - (still ? Duration{} : fading));
}

void App::draw_screen(Intents& intents) {
    switch (screen_) {
        case Screen::notice: notice_screen(ui_, true, intents); break;
        case Screen::safety: notice_screen(ui_, false, intents); break;
        case Screen::today: draw_today(intents); break;
        case Screen::player: draw_player(intents); break;
        case Screen::after:
            after_screen(ui_, after_model(*last_record_, last_kept_, kept_, content_), intents);
            break;
        case Screen::progress:
            progress_screen(ui_, progress_model(store_, content_), intents);
            break;
        case Screen::settings:
            settings_screen(
                ui_,
                {store_.settings(), launch_.build, store_.state() != Storage::State::unavailable,
                 needs_line(store_.settings(), content_), language_comes()},
                intents);
            break;
        case Screen::preview: {
            PreviewModel model = preview_model(*preview_, adapted(preview_->routine), content_);
            model.own = own_preview_;
            preview_screen(ui_, model, intents);
            break;
        }
        default: draw_browsing(intents); break;
    }
}

void App::draw_browsing(Intents& intents) {
    const Settings& settings = store_.settings();
    switch (screen_) {
        case Screen::first_needs:
        case Screen::needs:
            needs_screen(ui_, needs_model(settings, content_, screen_ == Screen::first_needs),
                         intents);
            break;
        case Screen::poses:
            poses_screen(ui_, poses_model(browse_, content_, person()), intents);
            break;
        case Screen::pose: draw_pose(intents); break;
        case Screen::posture: posture_screen(ui_, posture_model(browse_, content_), intents); break;
        case Screen::about: about_screen(ui_, about_model(content_), intents); break;
        case Screen::gallery: gallery_screen(ui_, gallery_, intents); break;
        default: break;
    }
}

Person App::person() const { return person_of(store_.settings(), content_.catalogue.rules()); }

Adapted App::adapted(const Routine& routine) const {
    return adapt(routine, content_.catalogue, person());
}

TodayModel App::today_model() const {
    TodayModel model;
    for (const Routine& built_in : content_.routines) {
        Routine routine = built_in;
        routine.pace = store_.settings().pace;
        const Adapted mine = adapted(routine);
        RoutineLine line = line_of(mine.routine, content_);
        line.changed = static_cast<int>(mine.changes.size());
        line.playable = !mine.routine.items.empty();
        model.routines.push_back(std::move(line));
    }
    model.chosen = chosen();
    if (const auto& cut = store_.cut_off()) {
        const Playable left = playable(cut->routine, content_.catalogue);
        const bool suits = adapted(left.routine).changes.empty();
        if (!left.routine.items.empty() && left.left_out.empty() && suits) {
            model.cut_off = title_of(cut->routine, content_);
            const Timeline rest = compile(left.routine, content_.catalogue, {}, cut->start);
            model.cut_off_minutes = minutes_of(rest.length());
        }
    }
    const Texts& texts = content_.texts;
    const Storage::State state = store_.state();
    if (state != told_.state && state == Storage::State::full)
        model.notices.emplace_back(texts("app.storage.full"));
    if (state != told_.state && state == Storage::State::unavailable)
        model.notices.emplace_back(texts("app.storage.unavailable"));
    if (store_.unreadable() > told_.unreadable)
        model.notices.push_back(texts.count("app.storage.unreadable", store_.unreadable()));
    model.update_waits = update_waits_;
    return model;
}

Screen App::first_screen() const {
    if (!store_.settings().notice_seen) return Screen::notice;
    if (!store_.settings().needs_asked) return Screen::first_needs;
    return preview_ ? Screen::preview : Screen::today;
}

ThemeName App::theme() const {
    switch (store_.settings().theme) {
        case Settings::Theme::light: return ThemeName::light;
        case Settings::Theme::dark: return ThemeName::dark;
        case Settings::Theme::contrast: return ThemeName::contrast;
        case Settings::Theme::system: break;
    }
    if (ports_.window.contrast()) return ThemeName::contrast;
    return ports_.window.dark() ? ThemeName::dark : ThemeName::light;
}

// Only a session that moves needs frames by itself.
void App::plan_next_frame() {
    if (screen_ == Screen::player && practice_ &&
        practice_->player().state() == PlayState::playing) {
        ports_.device.request_frame_after(session_frame);
    }
    if (ui_.flags.moving || (figure_ && mannequin_.moving()) || fade_.fading())
        ports_.device.request_frame_after(motion_frame);
}

void App::pressed(std::uint32_t node) {
    happened_.pressed = node;
    input();
}

void App::slid(std::uint32_t node, double value) {
    happened_.slid = node;
    happened_.slide = value;
    input();
}

void App::edited(std::uint32_t node, std::string_view text) {
    happened_.edited = node;
    happened_.text = text;
    input();
}

void App::focused(std::uint32_t node) {
    happened_.focused = node;
    input();
}

void App::input() {
    input_since_frame_ = true;
    ports_.device.request_frame();
}

void App::key(std::string_view code) {
    const bool in_session = screen_ == Screen::player && practice_ && dialog_ == DialogKind::none;
    if (code == "Escape" && dialog_ != DialogKind::none) {
        carry_out({IntentKind::close_dialog});
    } else if (in_session && code == "Space") {
        const bool paused = practice_->player().state() == PlayState::paused;
        carry_out({paused ? IntentKind::resume : IntentKind::pause});
    } else if (in_session && code == "ArrowRight") {
        carry_out({IntentKind::next});
    } else if (in_session && code == "ArrowLeft") {
        carry_out({IntentKind::previous});
    } else if (in_session && code == "Escape") {
        carry_out({IntentKind::ask_end});
    } else if (screen_ == Screen::pose && (code == "ArrowLeft" || code == "ArrowRight")) {
        orbit_.yaw += code == "ArrowLeft" ? turn_by_key : -turn_by_key;
    } else if (code == "F2" && screen_ != Screen::player && dialog_ == DialogKind::none) {
        go(screen_ == Screen::gallery ? Screen::today : Screen::gallery);
    } else if (code.ends_with("Up") || code.ends_with("Down")) {
        const float step = code.starts_with("Page") ? ports_.window.surface().height * 0.7F : 60;
        key_scroll_ += code.ends_with("Up") ? -step : step;
    }
    input();
}

void App::hidden(bool hidden) {
    if (hidden && practice_) save_resume_point();
    ports_.device.request_frame();
}

// A session of this tab is no business of the other's: that waits until it is over.
void App::became_alone() {
    became_alone_ = true;
    ports_.device.request_frame();
}

void App::update_ready() {
    update_waits_ = true;
    ports_.device.request_frame();
}

}  // namespace catcow
