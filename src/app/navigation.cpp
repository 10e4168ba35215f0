// Moves between places and dialogs, and applies the outcome of each intent.
#include <utility>

#include "app/app.h"
#include "app/common/wording.h"
#include "base/match.h"
#include "ui/settled.h"

namespace catcow {
namespace {

constexpr double turn_by_key = radians(15);  // of the figure on a pose page, for each key press
constexpr double film_by_key = 5;            // seconds
// The address of the posture check, for a reminder in a calendar. It opens the page and starts nothing.
bool is_check_address(std::string_view fragment) {
    return fragment == "check" || fragment == "#check";
}

}  // namespace

Place App::first_place() {
    if (!store_.settings().notice_seen) return place::FirstNotice{};
    if (!store_.settings().needs_asked) return place::FirstNeeds{};
    if (auto preview = routines_.take_arrived()) return *std::move(preview);
    return place::Today{};
}

bool App::first_visit() {
    return at<place::FirstNotice>() || at<place::FirstSafety>() || at<place::FirstNeeds>();
}

void App::enter(Place&& next) {
    const bool after_session = at<place::Player>();
    // A lesson, a pose or a film lies over the preview, whose link stays in the address.
    const bool had_preview =
        at<place::Preview>() || (beneath_ && std::holds_alternative<place::Preview>(*beneath_));
    const bool keeps_preview =
        std::holds_alternative<place::Preview>(next) ||
        std::holds_alternative<place::Lesson>(next) ||
        (at<place::Preview>() && (std::holds_alternative<place::PosePage>(next) ||
                                  std::holds_alternative<place::Film>(next)));
    beneath_.reset();
    voices_.hush();
    tones_.hush();
    if (at<place::Today>()) plan_.leave_today();
    if (at<place::Routines>()) routines_.leave_list();
    if (had_preview && !keeps_preview) ports_.device.clear_fragment();
    if (std::holds_alternative<place::Today>(next)) {
        // Shows a routine that arrived by link while the app could not show it.
        if (auto preview = routines_.take_arrived()) next = *std::move(preview);
    }
    place_ = std::move(next);
    ports_.device.request_frame();
    if (!after_session) return;
    dialog_ = dialog::None{};
    routines_.open_kept_link();
}

// A lesson can be opened from a page that cannot be made again, such as the one after a session. That
// page waits as it is.
void App::apply(place::Lesson&& next) {
    if (beneath_) return;  // two were pressed in the same frame
    // Where nothing leads elsewhere, the page does not either: what was asked after a session would be
    // lost.
    next.alone = at<place::After>() || at<place::Preview>();
    lay_over(std::move(next));
}

// A pose of a routine lies over its preview, which has kept what was left out.
void App::apply(place::PosePage next) {
    if (!at<place::Preview>()) return enter(next);
    lay_over(next);
}

void App::apply(place::Preview&& next) {
    dialog_ = dialog::None{};  // the link was pasted into it
    enter(std::move(next));
}

void App::apply(WatchThis&& what) {
    if (auto film = routines_.watch(what, context_.surface.reduced_motion))
        lay_over(*std::move(film));
}

void App::apply(ShowKept&& what) {
    if (auto preview = routines_.preview_of_kept(what.key)) enter(*std::move(preview));
}

void App::lay_over(Place&& next) {
    Place here = std::move(place_);  // enter() still sees which kind of place it was
    enter(std::move(next));
    beneath_ = std::move(here);
}

int App::depth() const { return beneath_ ? depth_of(*beneath_) + 1 : depth_of(place_); }

void App::leave() {
    if (auto here = std::exchange(beneath_, std::nullopt)) {
        comes_back_ = true;
        return enter(*std::move(here));
    }
    if (const auto* const builder = at<place::Builder>()) builder_.leave(*builder);
    if (const auto below = facts_of(place_).below) enter(place_of(*below));
}

// A link never starts or ends a session, closes a dialog or changes the screen beneath it.
void App::open_links() {
    if (!started_ || at<place::Player>() || in_dialog()) return;
    routines_.open_kept_link();
    const bool after = beneath_ && std::holds_alternative<place::After>(*beneath_);
    if (after || at<place::After>() || first_visit()) return;
    if (auto preview = routines_.take_arrived()) return enter(*std::move(preview));
    if (std::exchange(check_wanted_, false)) enter(place::PosturePage{});
}

void App::open_fragment(std::string_view text) {
    if (!is_check_address(text)) return routines_.open_link(text);
    check_wanted_ = true;
    ports_.device.clear_fragment();
}

void App::open_message() {
    if (auto text = shell_.take_message()) dialog_ = dialog::Message{*std::move(text)};
}

// Closing the dialog of a session without an answer means staying in the session.
void App::close_dialog() {
    const Dialog closed = std::exchange(dialog_, dialog::None{});
    match(
        closed, [](const dialog::None&) {},
        [&](const dialog::Message&) {
            if (told_missing_) store_.accept_loss();
        },
        [](const dialog::Erase&) {}, [](const dialog::Compare&) {}, [](const dialog::More&) {},
        [](const dialog::AskVoice&) {}, [](const dialog::PasteLink&) {},
        [](const dialog::PickPose&) {}, [](const dialog::PickVersion&) {},
        [](const dialog::Share&) {},
        [&](const dialog::EndSession& of) { carry_out(SessionIntent(StayInSession{of.resume})); },
        [](const dialog::Hurts&) {});  // only "continue" says that nothing hurts
}

void App::back() {
    ports_.device.request_frame();
    shell_.history.stepped_back();
    if (in_dialog()) return close_dialog();
    if (at<place::Player>()) return carry_out(SessionIntent(AskToEnd{}));
    leave();
}

void App::fragment(std::string_view text) {
    if (text.size() <= 1) return;
    ports_.device.request_frame();
    const bool busy = at<place::Player>() || in_dialog();
    if (busy && !is_check_address(text)) return routines_.keep_link(text);
    if (busy) return ports_.device.clear_fragment();  // a reminder can come again
    open_fragment(text);
    open_links();
    if (started_ && routines_.routine_waits()) routines_.say_that_link_waits();
}

// A file is opened as its link would be. In a session and over a dialog it may only be told of.
void App::file(Opened how, std::string_view text) {
    ports_.device.request_frame();
    const RoutinesRoom::FileRead read = RoutinesRoom::read_file(how, text);
    if (!read.fault) return fragment(read.link);
    const std::string_view sentence = content_.texts(read.fault);
    if (at<place::Player>() || in_dialog()) return shell_.toast.show(sentence);
    shell_.show_message(std::string(sentence));
}

// --- Intents

template <class... Outcomes>
void App::apply_outcome(std::variant<Outcomes...>&& outcome) {
    match(outcome, [&](auto& one) { apply(std::move(one)); });
}

// A posture check is not what Today proposes, so what was asked there waits for that.
void App::apply(StartSession&& wanted) {
    const bool check = is_check(wanted.routine);
    if (!check) wanted.pain = plan_.pain_now();
    if (session_.asks_for_voice()) {
        dialog_ = dialog::AskVoice{std::move(wanted)};
        return;
    }
    if (auto player = session_.start(wanted)) {
        if (!check) plan_.begun();
        enter(*std::move(player));
    }
}

void App::apply(ShareThis&& what) {
    if (auto sheet = routines_.share(what.routine)) dialog_ = *std::move(sheet);
}

void App::carry_out(const Intent& intent) {
    match(
        intent, [&](const ShellIntent& wanted) { carry_out(wanted); },
        [&](const FigureIntent& wanted) { figure_.carry_out(wanted); },
        [&](const SafetyIntent& wanted) {
            apply_outcome(safety_.carry_out(wanted, is_at<place::FirstNeeds>()));
        },
        [&](const PlanIntent& wanted) { apply_outcome(plan_.carry_out(wanted)); },
        [&](const MyPlanIntent& wanted) {
            apply_outcome(
                my_plan_.carry_out(wanted, at<place::MyPlan>(), at<place::RemindersPage>()));
        },
        [&](const RoutinesIntent& wanted) {
            auto* const paste = std::get_if<dialog::PasteLink>(&dialog_);
            const auto* const sheet = std::get_if<dialog::Share>(&dialog_);
            apply_outcome(routines_.carry_out(wanted, paste, sheet));
        },
        [&](const PreviewIntent& wanted) {
            if (auto* const preview = at<place::Preview>())
                apply_outcome(routines_.carry_out(wanted, *preview));
        },
        [&](const FilmIntent& wanted) {
            if (auto* const film = at<place::Film>()) RoutinesRoom::carry_out(wanted, *film);
        },
        [&](const BuilderIntent& wanted) { carry_out(wanted); },
        [&](const SessionIntent& wanted) {
            apply_outcome(session_.carry_out(wanted, at<place::Player>(), at<place::After>()));
            if (auto* const player = at<place::Player>()) session_.tell_lock_screen(*player);
        },
        [&](const PosesIntent& wanted) {
            apply_outcome(poses_.carry_out(wanted, at<place::PosePage>()));
        },
        [&](const LearnIntent& wanted) { apply_outcome(learn_.carry_out(wanted)); },
        [&](const SettingsIntent& wanted) {
            apply_outcome(settings_.carry_out(wanted, at<place::VoiceList>()));
        });
}

void App::carry_out(const BuilderIntent& intent) {
    std::optional<BuilderRoom::Wanted> shown;
    if (const auto* const preview = at<place::Preview>()) {
        // What this version of Catcow does not know is lost in the copy, not in the original.
        const Playable& all = preview->routine;
        const bool whole = all.left_out.empty() && all.made_standard.empty();
        const bool own = preview->from == place::Preview::From::own && whole;
        shown = {all.routine, own ? preview->key : std::string()};
        shown->routine.title = title_of(all.routine, content_);
    }
    apply_outcome(builder_.carry_out(intent, at<place::Builder>(),
                                     std::get_if<dialog::PickPose>(&dialog_), std::move(shown)));
}

void App::carry_out(const ShellIntent& intent) {
    match(
        intent, [&](const GoTo& to) { enter(place_of(to.destination)); },
        [&](const LeavePage&) { leave(); }, [&](const CloseDialog&) { close_dialog(); },
        [&](const ApplyUpdate&) { ports_.device.apply_update(); });
}

// The answer to "Shall I speak?" starts the session, in its own gesture. Returns whether it was one.
bool App::starts_after(const Intent& answer) {
    auto* const asked = std::get_if<dialog::AskVoice>(&dialog_);
    const auto* const session = std::get_if<SessionIntent>(&answer);
    if (!asked || !session || !std::holds_alternative<AnswerVoice>(*session)) return false;
    StartSession wanted = std::move(asked->wanted);
    dialog_ = dialog::None{};
    carry_out(answer);
    apply(std::move(wanted));
    return true;
}

// A test of the sound is no answer, and a link that is written is none until it can be opened. A
// routine can be sent in several ways, and several poses can be added to it. Arrow keys choose one
// version after the other.
bool App::leaves_dialog_open(const Intent& answer) {
    const auto* const settings = std::get_if<SettingsIntent>(&answer);
    if (settings) return std::holds_alternative<TestSound>(*settings);
    if (std::holds_alternative<BuilderIntent>(answer)) return true;
    const auto* const routines = std::get_if<RoutinesIntent>(&answer);
    return routines && (std::holds_alternative<WriteLink>(*routines) ||
                        std::holds_alternative<OpenLink>(*routines) ||
                        std::holds_alternative<SendLink>(*routines));
}

// An answer closes the dialog that asked the question.
void App::answer(const Intent& intent) {
    if (starts_after(intent)) return;
    if (leaves_dialog_open(intent)) return carry_out(intent);
    const auto* const shell = std::get_if<ShellIntent>(&intent);
    if (!shell || !std::holds_alternative<CloseDialog>(*shell)) dialog_ = dialog::None{};
    carry_out(intent);
}

// --- Keys

std::optional<Intent> App::intent_of_key(std::string_view code) {
    if (auto* const player = at<place::Player>()) {
        const Player& session = player->practice->player();
        const bool paused = session.state() == PlayState::paused;
        // Who goes on with Enter at the end of each way must not pause by a second press.
        const bool leads_on = session.settings().way_time == WayTime::until_ready;
        if (code == "Enter" && session.waits_until_ready()) return SessionIntent(ResumeSession{});
        if (code == "Space" || (code == "Enter" && !leads_on))
            return paused ? SessionIntent(ResumeSession{}) : SessionIntent(PauseSession{});
        if (code == "ArrowRight") return SessionIntent(GoToNext{});
        if (code == "ArrowLeft") return SessionIntent(GoToPrevious{});
        if (code == "Escape") return SessionIntent(AskToEnd{});
        return std::nullopt;
    }
    if (at<place::PosePage>() && code == "ArrowLeft") return FigureIntent(TurnFigure{turn_by_key});
    if (at<place::PosePage>() && code == "ArrowRight")
        return FigureIntent(TurnFigure{-turn_by_key});
    if (const auto* const film = at<place::Film>()) {
        const double here = in_seconds(film->head.place());
        if (code == "Space") return FilmIntent(PlayFilm{!film->head.plays()});
        if (code == "ArrowLeft") return FilmIntent(SeekFilm{here - film_by_key});
        if (code == "ArrowRight") return FilmIntent(SeekFilm{here + film_by_key});
    }
    if (code == "F2")
        return ShellIntent(GoTo{at<place::Gallery>() ? Destination::today : Destination::gallery});
    if (code == "Escape" && lies_over_another()) return ShellIntent(LeavePage{});
    return std::nullopt;
}

// The pages of the bar lie beside each other. All others lie over the page that led to them.
bool App::lies_over_another() const {
    const bool in_the_bar = is_at<place::PoseList>() || is_at<place::Routines>() ||
                            is_at<place::Progress>() || is_at<place::Settings>();
    return !in_the_bar && facts_of(place_).below.has_value();
}

// A second press of a key, meant for the screen before, does nothing. See ui/settled.h. Space and
// Enter press controls too, so Space may also be the second press of a control.
bool App::takes_key(std::string_view code) {
    const bool again = std::exchange(last_key_, code) == code;
    const bool drawn = drawn_.place == place_.index() && drawn_.dialog == dialog_.index();
    return !again || (drawn && ports_.device.monotonic() - drawn_.since >= press_guard);
}

void App::pressed(std::uint32_t node) {
    last_key_ = "Space";
    shell_.incoming.pressed(node);
}

bool App::key(std::string_view code) {
    const bool acts = takes_key(code);
    bool used = true;
    if (acts && in_dialog() && code == "Escape") {
        close_dialog();
    } else if (const auto intent = !acts || in_dialog() ? std::nullopt : intent_of_key(code)) {
        carry_out(*intent);
    } else {
        shell_.incoming.scroll_key(code);
        // In a session the arrows of a remote control lead to the controls.
        const bool scrolls = !at<place::Player>() && (code == "ArrowUp" || code == "ArrowDown");
        used = !acts || scrolls;
    }
    shell_.incoming.anything();
    return used;
}

// --- Other events from the device

void App::edited(std::uint32_t node, std::string_view text) { shell_.incoming.edited(node, text); }

void App::hidden(bool hidden) {
    if (auto* const player = at<place::Player>(); hidden && player)
        session_.save_resume_point(*player);
    store_.save_unsaved();
    ports_.device.request_frame();
}

// A dialog waits for its own answer, as with keys. Whatever is open, pausing is never wrong.
std::optional<SessionIntent> App::intent_of_remote(Remote what) const {
    if (what == Remote::pause) return PauseSession{};
    if (in_dialog()) return std::nullopt;
    if (what == Remote::play) return ResumeSession{};
    if (what == Remote::next) return GoToNext{};
    if (what == Remote::previous) return GoToPrevious{};
    return std::nullopt;
}

void App::remote(Remote what) {
    auto* const player = at<place::Player>();
    if (!player) return;
    if (what == Remote::taken) player->practice->lose_sound();
    session_.tell_lock_screen(*player);
    if (const auto intent = intent_of_remote(what)) carry_out(*intent);
    ports_.device.request_frame();
}

// Waits until a running session of this tab is over. App::frame() then updates the store.
void App::became_alone() {
    became_alone_ = true;
    ports_.device.request_frame();
}

void App::row_changed(std::string_view store, std::string_view key, const std::string* text) {
    store_.take(store, key, text);
    if (auto* const player = at<place::Player>()) session_.heed(*player);
    ports_.device.request_frame();
}

void App::erased() {
    store_.erased();
    shell_.toast.show_text("app.dialog.erase.done");
}

void App::update_ready() {
    shell_.update_waits = true;
    ports_.device.request_frame();
}

}  // namespace catcow
