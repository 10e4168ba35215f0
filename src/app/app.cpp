#include "app/app.h"

#include <utility>

#include "app/common/cut_off.h"
#include "base/match.h"
#include "ui/arrival.h"
#include "ui/widgets/rows.h"
#include "ui/written.h"

namespace catcow {
namespace {

constexpr Duration storage_patience = seconds(2);  // then the app starts without stored rows

}  // namespace

App::App(Ports ports, Content content, Fonts fonts, Launch launch)
    : ports_(ports),
      content_(std::move(content)),
      launch_(std::move(launch)),
      ui_(content_.texts, fonts),
      waits_(ports.device),
      storage_(ports.storage, waits_),
      store_(storage_, launch_.alone),
      figure_(content_, store_, ports_, ui_),
      shell_(ports_, ui_),
      voices_(ports_.speech, ports_.device),
      tones_(ports_.audio),
      world_{ports_, content_, waits_, store_, ui_, figure_, shell_, voices_, tones_, launch_},
      safety_(world_),
      plan_(world_),
      my_plan_(world_),
      routines_(world_),
      builder_(world_),
      session_(world_),
      poses_(world_),
      learn_(world_),
      progress_(world_),
      settings_(world_) {
    store_.load([this] {
        discard_harmful_cut_off(store_, launch_.build);
        discard_displaced(store_, launch_.build);
        if (started_ && first_visit())
            place_ = first_place();  // the rows arrived after the first screen
        if (auto* const player = at<place::Player>()) session_.set_sound(*player);
        ports_.device.request_frame();
    });
    set_pictures(ui_, &ports_.window);
    settings_.language.begin();  // a message about a faulty link is in this language
    if (launch_.fragment.size() > 1) open_fragment(launch_.fragment);
    patience_ = waits_.limit_by(storage_patience, [this] { patience_ = 0; });
}

void App::frame() {
    waits_.follow();
    if (!started_ && !start()) return;
    open_links();
    tell_of_storage();
    open_message();
    settings_.language.follow(at<place::Player>(), !in_dialog());
    voices_.follow(store_.settings().voice);
    const bool in_session = at<place::Player>();
    if (!in_session && std::exchange(became_alone_, false))
        store_.become_alone([this] { ports_.device.request_frame(); });
    context_ = look();
    follow_session();
    count_frame(in_session);

    Intents intents, answers;
    const Duration begun = ports_.device.monotonic();
    draw(intents, answers);
    if (ui_.flags.guessed) draw(intents, answers);
    shell_.frames.time += ports_.device.monotonic() - begun;
    for (const Intent& intent : intents) carry_out(intent);
    for (const Intent& intent : answers) answer(intent);
    open_message();
    shell_.history.follow(depth() + (in_dialog() ? 1 : 0));
    const Place& screen = beneath_ ? *beneath_ : place_;
    const auto* const preview = std::get_if<place::Preview>(&screen);
    if (!in_dialog()) routines_.keep_address(preview);
    routines_.make_sound(preview);
    figure_.draw_a_picture();
    if (!intents.empty() || !answers.empty() || ui_.flags.unsettled) ports_.device.request_frame();
    const auto* const player = at<place::Player>();
    const bool plays = player && player->practice->player().state() == PlayState::playing;
    shell_.plan_next_frame(plays, figure_.moving());
}

// What looks like a first visit may be none: says so before anything else, but not in a session.
void App::tell_of_storage() {
    const Storage::State state = store_.state();
    if (at<place::Player>()) return;
    if (store_.missing() > 0 && !std::exchange(told_missing_, true)) {
        const Storage::Remembered& before = store_.remembered();
        shell_.show_message(content_.texts.format(
            "app.storage.missing",
            {{"date", written_date(content_.texts,
                                   {before.unix_seconds,
                                    ports_.device.utc_offset_minutes(before.unix_seconds)})},
             {"all", std::to_string(before.sessions)},
             {"missing", std::to_string(store_.missing())}}));
    }
    if (told_storage_ == state) return;
    told_storage_ = state;
    if (state == Storage::State::newer)
        shell_.show_message(std::string(content_.texts("app.storage.newer")));
    if (state == Storage::State::blocked)
        shell_.show_message(std::string(content_.texts("app.storage.blocked")));
}

// Waits up to storage_patience for the stored rows and for the texts of the language. Returns
// whether the app has started.
bool App::start() {
    if (!store_.loaded() && patience_) return false;
    settings_.language.follow(false, false);
    if (settings_.language.comes() && patience_) return false;
    waits_.over(patience_);
    started_ = true;
    place_ = first_place();
    return true;
}

FrameContext App::look() {
    FrameContext context;
    context.now = ports_.device.monotonic();
    context.surface = ports_.window.surface();
    context.surface.reduced_motion = context.surface.reduced_motion || store_.settings().calm;
    context.person = world_.person();
    if (auto* const player = at<place::Player>())
        context.heard = session_.hear(*player, context.now);
    return context;
}

void App::follow_session() {
    auto* const player = at<place::Player>();
    if (!player) return;
    const int before = player->practice->player().revision();
    auto after = session_.follow(*player);
    // Needs that came late changed what is left. The moment of before may name what is gone.
    if (!after && player->practice->player().revision() != before)
        context_.heard = player->practice->heard(context_.now);
    if (!after) return;
    context_.heard.reset();
    enter(*std::move(after));
}

// A hidden page has sound but no frames. A session that ends there must still be recorded.
void App::played() {
    auto* const player = at<place::Player>();
    if (!player) return tones_.follow();
    const Heard heard = session_.hear(*player, ports_.device.monotonic());
    if (ports_.device.hidden()) context_.heard = heard;
    follow_session();
}

void App::count_frame(bool in_session) {
    using Reason = FrameLog::Reason;
    const bool input = shell_.incoming.take_input();
    shell_.frames.count(in_session         ? Reason::session
                        : input            ? Reason::input
                        : ui_.flags.moving ? Reason::motion
                                           : Reason::other);
}

void App::draw(Intents& intents, Intents& answers) {
    figure_.begin();
    const auto arrives = arrival();
    if (arrives) figure_.arrive();
    const Columns columns =
        std::exchange(comes_back_, false) ? Columns::as_they_were : Columns::at_their_top;
    shell_.begin(context_, {settings_.theme(), store_.settings().text_percent}, arrives, columns);
    ui_.set_inert(in_dialog());
    draw_place(intents);
    ui_.set_inert(false);
    draw_dialog(answers);
    shell_.end(context_, figure_.slot(context_), in_dialog());
}

// Returns how the new screen arrives, from the depths of the old and the new place. Empty if the
// screen is the same as in the frame before.
std::optional<Arrival> App::arrival() {
    const auto before =
        std::exchange(drawn_, {place_.index(), depth(), dialog_.index(), drawn_.since});
    if (before.place != drawn_.place || before.dialog != drawn_.dialog) drawn_.since = context_.now;
    if (before.place == drawn_.place) return std::nullopt;
    if (before.place == std::variant_npos) return Arrival::none;
    return before.depth < drawn_.depth   ? Arrival::from_right
           : before.depth > drawn_.depth ? Arrival::from_left
                                         : Arrival::fade;
}

void App::draw_place(Intents& intents) {
    const bool waits = routines_.routine_waits();
    match(
        place_, [&](place::FirstNotice& at) { safety_.draw(at, context_, waits, intents); },
        [&](place::FirstSafety& at) { safety_.draw(at, waits, intents); },
        [&](place::FirstNeeds& at) { safety_.draw(at, waits, intents); },
        [&](place::SafetyNotice& at) { safety_.draw(at, intents); },
        [&](place::Needs& at) { safety_.draw(at, intents); },
        [&](place::Today& at) { plan_.draw(at, context_, intents); },
        [&](place::BadDay& at) { plan_.draw(at, intents); },
        [&](place::MyPlan& at) { my_plan_.draw(at, intents); },
        [&](place::RemindersPage& at) { my_plan_.draw(at, intents); },
        [&](place::Routines& at) { routines_.draw(at, intents); },
        [&](place::Preview& at) { routines_.draw(at, context_, intents); },
        [&](place::Film& at) { routines_.draw(at, context_, intents); },
        [&](place::Builder& at) { builder_.draw(at, context_, intents); },
        [&](place::Player& at) { session_.draw(at, context_, intents); },
        [&](place::After& at) { session_.draw(at, intents); },
        [&](place::PoseList& at) { poses_.draw(at, context_, intents); },
        [&](place::PosePage& at) { poses_.draw(at, context_, intents); },
        [&](place::PosturePage& at) { poses_.draw(at, context_, intents); },
        [&](place::Learn& at) { learn_.draw(at, intents); },
        [&](place::Lesson& at) { learn_.draw(at, intents); },
        [&](place::Progress& at) { progress_.draw(at, intents); },
        [&](place::Settings& at) { settings_.draw(at, intents); },
        [&](place::About& at) { settings_.draw(at, intents); },
        [&](place::VoiceList& at) { settings_.draw(at, intents); },
        [&](place::Sounds& at) { settings_.draw(at, intents); },
        [&](place::Gallery&) { gallery_screen(ui_, gallery_, intents); });
}

void App::draw_dialog(Intents& answers) {
    match(
        dialog_, [](dialog::None&) {},
        [&](dialog::Message& at) { message_dialog(ui_, at.text, answers); },
        [&](dialog::EndSession& at) { session_.draw(at, answers); },
        [&](dialog::Hurts& at) { session_.draw(at, *this->at<place::Player>(), answers); },
        [&](dialog::Compare& at) { session_.draw(at, answers); },
        [&](dialog::More&) { session_.draw_more(*at<place::Player>(), answers); },
        [&](dialog::AskVoice& at) { session_.draw(at, answers); },
        [&](dialog::PasteLink& at) { routines_.draw(at, answers); },
        [&](dialog::Erase& at) { settings_.draw(at, answers); },
        [&](dialog::PickPose& at) { builder_.draw(at, *this->at<place::Builder>(), answers); },
        [&](dialog::PickVersion) { builder_.draw_versions(*at<place::Builder>(), answers); },
        [&](dialog::Share& at) { routines_.draw(at, answers); });
}

const Practice* App::practice() const {
    const auto* const player = std::get_if<place::Player>(&place_);
    return player ? player->practice.get() : session_.last();
}

}  // namespace catcow
