#include <algorithm>

#include "ui/icons.h"
#include "ui/screens/plan/screens.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/breath_shape.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"
#include "ui/written.h"

namespace catcow {
namespace {

void notices(Ui& ui, const TodayModel& model, Intents& intents) {
    for (std::size_t i = 0; i < model.notices.size(); ++i) {
        alert(ui, "notice " + std::to_string(i), model.notices[i]);
        ui.gap(2 * unit);
    }
    if (model.update_waits) {
        open_card(ui);
        paragraph(ui, ui.words("app.today.update"));
        ui.gap(unit);
        if (button(ui, "update", ui.words("app.button.update"), Look::quiet, Icon::resume)) {
            intents.push_back(ApplyUpdate{});
        }
        close_card(ui);
        ui.gap(2 * unit);
    }
}

constexpr float low_title = 0.8F;  // its size in a low window, so that Start is in sight

// Draws the body, or the breath shape at rest if there is no body.
void hero_at(Ui& ui, Rect box, const TodayModel& model, Intents& intents) {
    if (model.figure.shown) {
        figure_at(ui, box, model.figure, intents);
    } else {
        draw_breath_shape(ui, box, {PhaseKind::inhale, 0.5, 0.6, true});
    }
}

constexpr float least_hero = 120, usual_hero = 160, most_hero = 300;  // heights in the column

// Returns the height of the body above the routines, so that the first of them begins in sight. 0 if it
// has no room there. `height` is what one sees of the column, `used` what is above the body.
float hero_above(const Ui& ui, float height, float used) {
    const float large = ui.size(Type::body);
    const float roomy = std::min({height - 31 * large, most_hero, ui.column().width});
    if (roomy >= usual_hero) return roomy;
    const float left = std::min(height - used - 5 * unit - 7 * large, usual_hero);
    return left >= least_hero ? left : 0;
}

void hero(Ui& ui, const TodayModel& model, float height, Intents& intents) {
    const Rect column = ui.column();
    hero_at(ui, {column.x, column.y, column.width, height}, model, intents);
    ui.gap(height + 2 * unit);
}

// The same beside the words, on a wide screen. Returns the place of the words.
Rect hero_beside(Ui& ui, Rect room, const TodayModel& model, Intents& intents) {
    const float width = figure_share * room.width;
    const Rect box{room.x + unit, room.y + unit, width - 2 * unit, room.height - 2 * unit};
    open_area(ui, "figure", {room.x, room.y, width, room.height}, false);
    hero_at(ui, box, model, intents);
    close_area(ui);
    return {room.x + width, room.y, room.width - width, room.height};
}

void cut_off(Ui& ui, const TodayModel& model, Intents& intents) {
    open_card(ui);
    heading(ui, ui.words("app.today.cut_off.title"), 2);
    ui.gap(unit / 2);
    paragraph(ui,
              ui.words.format("app.today.cut_off.text",
                              {{"title", model.cut_off->title},
                               {"left", written_minutes(ui.words, model.cut_off->minutes_left)}}));
    ui.gap(2 * unit);
    if (button(ui, "resume", ui.words("app.today.cut_off.resume"), Look::primary, Icon::play)) {
        intents.push_back(ResumeCutOff{});
    }
    ui.gap(unit);
    if (button(ui, "forget", ui.words("app.today.cut_off.forget"), Look::plain)) {
        intents.push_back(DiscardCutOff{});
    }
    close_card(ui);
    ui.gap(3 * unit);
}

// What the person has put on Today.
void routine_card(Ui& ui, const RoutineLine& routine, Intents& intents) {
    open_card(ui);
    heading(ui, routine.title, 2);
    ui.gap(unit / 2);
    std::string detail = written_length(ui.words, routine);
    const std::string changes = written_changes(ui.words, routine.changes);
    if (!changes.empty()) detail += " · " + changes;
    if (routine.playable) paragraph(ui, detail);
    quiet_paragraph(ui, routine.about, Type::body);
    if (!routine.playable || routine.few_left) {
        const std::string_view left =
            ui.words(routine.playable ? "app.today.few_left" : "app.today.nothing_left");
        ui.gap(unit);
        live(ui, "left", left, left, Type::body, Align::left);
    }
    ui.gap(2 * unit);
    if (button(ui, "look", ui.words("app.today.look"), Look::quiet, Icon::info))
        intents.push_back(LookAtToday{});
    ui.gap(unit);
    if (button(ui, "propose", ui.words("app.plan.propose"), Look::quiet, Icon::resume))
        intents.push_back(ProposeAgain{});
    ui.gap(unit);
    if (button(ui, "share", ui.words("app.button.share"), Look::quiet, Icon::share))
        intents.push_back(ShareToday{});
    close_card(ui);
    ui.gap(2 * unit);
}

void poses_of(Ui& ui, const TodayModel::Proposed& proposed) {
    if (proposed.poses.empty()) return;
    ui.open_group(Role::list, "poses", ui.words("app.preview.items"));
    for (std::size_t i = 0; i < proposed.poses.size(); ++i) {
        const auto& [name, dose, why] = proposed.poses[i];
        const bool last = i + 1 == proposed.poses.size();
        list_line(ui, name, dose, last || proposed.explains);
        if (!proposed.explains) continue;
        quiet_paragraph(ui, why, Type::body);
        if (!last) ui.gap(unit);
    }
    ui.close_group();
}

void proposal_card(Ui& ui, const TodayModel& model, Intents& intents) {
    const TodayModel::Proposed& proposed = *model.proposed;
    open_card(ui);
    heading(ui, model.routine.title, 2);
    ui.gap(unit / 2);
    if (model.routine.playable) paragraph(ui, written_length(ui.words, model.routine));
    quiet_paragraph(ui, model.routine.about, Type::body);
    for (const std::string& note : proposed.notes) {
        ui.gap(unit / 2);
        paragraph(ui, note);
    }
    ui.gap(unit);
    poses_of(ui, proposed);
    ui.gap(unit);
    if (model.routine.playable) {
        const char* const why = proposed.explains ? "app.plan.why.hide" : "app.plan.why.show";
        const int first = button_pair(ui, {ui.words("app.plan.another"), Icon::resume},
                                      {ui.words(why), Icon::info});
        if (first == 0) intents.push_back(AnotherProposal{});
        if (first == 1) intents.push_back(ToggleWhy{});
        ui.gap(unit);
        const char* const keep = proposed.kept ? "app.plan.kept" : "app.routines.keep";
        const int second = button_pair(ui, {ui.words(keep), Icon::keep, !proposed.kept},
                                       {ui.words("app.today.look"), Icon::routines});
        if (second == 0) intents.push_back(KeepProposal{});
        if (second == 1) intents.push_back(LookAtToday{});
    }
    close_card(ui);
    ui.gap(2 * unit);
}

// What the person asks for. The minutes are in view, the rest is one tap away.
void minutes(Ui& ui, const TodayModel::Proposed& proposed, Intents& intents) {
    std::vector<std::string> options;
    options.reserve(proposed.minutes.size());
    for (const int each : proposed.minutes) options.push_back(std::to_string(each));
    const int chosen =
        choice(ui, "minutes", ui.words("app.plan.minutes"), options, proposed.chosen);
    if (chosen >= 0) intents.push_back(AskMinutes{chosen});
    ui.gap(unit);
}

void place_and_wish(Ui& ui, const TodayModel::Proposed& proposed, Intents& intents) {
    const std::string now = ui.words.format(
        "app.plan.ask", {{"place", proposed.places[static_cast<std::size_t>(proposed.place)]},
                         {"wish", proposed.wishes[static_cast<std::size_t>(proposed.wish)]}});
    if (button(ui, "ask", now, Look::quiet, proposed.asks ? Icon::minus : Icon::plus))
        intents.push_back(ToggleAsk{});
    if (proposed.asks) {
        ui.gap(unit);
        const int place =
            choice(ui, "place", ui.words("app.plan.where"), proposed.places, proposed.place);
        if (place >= 0) intents.push_back(AskPlace{place});
        ui.gap(unit);
        const int wish =
            choice(ui, "wish", ui.words("app.plan.what"), proposed.wishes, proposed.wish);
        if (wish >= 0) intents.push_back(AskWish{wish});
    }
    ui.gap(unit);
}

void bad_day_card(Ui& ui, Intents& intents) {
    open_card(ui);
    paragraph(ui, ui.words("app.plan.bad.tomorrow"));
    ui.gap(unit);
    if (button(ui, "usual", ui.words("app.plan.bad.end"), Look::quiet))
        intents.push_back(EndBadDay{});
    close_card(ui);
    ui.gap(2 * unit);
}

// Asks how the back is, with one tap. Returns the answer, or -1.
int ask_pain(Ui& ui, const char* key, const char* label, int pain) {
    const std::string spoken =
        pain < 0 ? std::string(ui.words("app.after.pain_none"))
                 : ui.words.format("app.after.pain_value", {{"n", std::to_string(pain)}});
    return rating(ui, key, ui.words(label), spoken, pain, ui.words("app.after.pain_low"),
                  ui.words("app.after.pain_high"))
               ? pain
               : -1;
}

void morning_card(Ui& ui, Intents& intents) {
    open_card(ui);
    const int pain = ask_pain(ui, "morning", "app.plan.pain.morning", -1);
    if (pain >= 0) intents.push_back(RateMorning{pain});
    ui.gap(unit);
    if (button(ui, "skip", ui.words("app.plan.pain.skip"), Look::plain))
        intents.push_back(SkipMorning{});
    close_card(ui);
    ui.gap(2 * unit);
}

// What got in the way of a week in which little was done.
void barrier_card(Ui& ui, Intents& intents) {
    open_card(ui);
    std::vector<std::string> options;
    for (const char* const key :
         {"app.plan.barrier.no_time", "app.plan.barrier.pain", "app.plan.barrier.bored",
          "app.plan.barrier.forgot", "app.plan.barrier.floor"})
        options.emplace_back(ui.words(key));
    const int chosen = choice(ui, "barrier", ui.words("app.plan.barrier.ask"), options, -1);
    if (chosen >= 0) intents.push_back(TellBarrier{chosen + 1});
    ui.gap(unit);
    if (button(ui, "skip", ui.words("app.plan.pain.skip"), Look::plain))
        intents.push_back(TellBarrier{0});
    close_card(ui);
    ui.gap(2 * unit);
}

void activity_card(Ui& ui, const TodayModel& model, Intents& intents) {
    open_card(ui);
    const int value = ask_activity(ui, "activity", model.activity, -1);
    if (value >= 0) intents.push_back(RateActivity{model.activity_index, value});
    ui.gap(unit);
    if (button(ui, "later", ui.words("app.plan.mine.later"), Look::plain))
        intents.push_back(AskLater{});
    close_card(ui);
    ui.gap(2 * unit);
}

void due(Ui& ui, const TodayModel& model, Intents& intents) {
    using enum TodayModel::Due;
    switch (model.due) {
        case nothing: break;
        case morning: return morning_card(ui, intents);
        case barrier: return barrier_card(ui, intents);
        case activity: return activity_card(ui, model, intents);
    }
}

void pain_card(Ui& ui, int before, Intents& intents) {
    open_card(ui);
    const int pain = ask_pain(ui, "now", "app.after.pain", before);
    if (pain >= 0) intents.push_back(RateNow{pain});
    close_card(ui);
    ui.gap(2 * unit);
}

// What Today offers, and how else a session can be found.
void offer(Ui& ui, const TodayModel& model, Intents& intents) {
    const bool bad = model.proposed && model.proposed->bad_day;
    due(ui, model, intents);
    if (model.proposed) {
        proposal_card(ui, model, intents);
        if (bad) bad_day_card(ui, intents);
        if (!bad) place_and_wish(ui, *model.proposed, intents);
    } else {
        routine_card(ui, model.routine, intents);
    }
    pain_card(ui, model.pain, intents);
    if (!bad && button(ui, "bad day", ui.words("app.plan.bad.title"), Look::quiet, Icon::hurts))
        intents.push_back(AskAboutBadDay{});
    if (!bad) ui.gap(unit);
    if (button(ui, "choose", ui.words("app.today.another"), Look::quiet, Icon::routines))
        intents.push_back(GoTo{Destination::routines});
    ui.gap(unit);
}

// Stays in reach of the thumb, however long the page is. In a low window it is near the top.
void start(Ui& ui, bool playable, Intents& intents) {
    ui.set_enabled(playable);
    if (button(ui, "start", ui.words("app.button.start"), Look::primary, Icon::play))
        intents.push_back(StartToday{});
    ui.set_enabled(true);
}

}  // namespace

void today_screen(Ui& ui, const TodayModel& model, Intents& intents) {
    Rect room = page_area(ui, true);
    const float foot = button_height(ui, Look::primary) + 4 * unit;
    const bool shows = !model.cut_off && model.notices.empty();
    const bool beside = shows && figure_is_beside(room) && foot_is_apart(room, foot);
    nav_bar(ui, Destination::today, intents);
    ui.open_group(Role::main, "main", ui.words("app.nav.today"));
    if (beside) room = hero_beside(ui, room, model, intents);
    open_page(ui, "today", above_foot(room, foot));
    const float top = ui.column().y;
    const bool apart = foot_is_apart(room, foot);
    if (!apart) ui.zoom(low_title);
    heading(ui, ui.words("app.today.title"), 1);
    ui.zoom(1);
    ui.gap(unit / 2);
    const bool playable = model.routine.playable;
    // In a low window Start comes first, unless something has to be read or decided before it.
    if (shows && !apart) {
        start(ui, playable, intents);
        ui.gap(1.5F * unit);
    }
    paragraph(ui, model.greeting);
    ui.gap(unit);
    if (model.proposed && !model.proposed->bad_day) minutes(ui, *model.proposed, intents);
    live(ui, "props", model.props, model.props, Type::body, Align::left);
    ui.gap(2 * unit);
    const bool in_column = shows && !beside;
    const float above =
        in_column && apart ? hero_above(ui, room.height - foot, ui.column().y - top) : 0;
    if (above > 0) hero(ui, model, above, intents);
    notices(ui, model, intents);
    if (model.cut_off) cut_off(ui, model, intents);
    if (!shows && !apart) {
        start(ui, playable, intents);
        ui.gap(2 * unit);
    }
    offer(ui, model, intents);
    if (in_column && above == 0) hero(ui, model, usual_hero, intents);
    if (button(ui, "posture", ui.words("posture.title"), Look::quiet, Icon::done))
        intents.push_back(GoTo{Destination::posture});
    ui.gap(unit);
    if (button(ui, "plan", ui.words("app.plan.mine.title"), Look::quiet, Icon::progress))
        intents.push_back(GoTo{Destination::plan});
    ui.gap(unit);
    if (button(ui, "learn", ui.words("app.learn.title"), Look::quiet, Icon::learn))
        intents.push_back(GoTo{Destination::learn});
    open_foot(ui, "today foot", room, foot);
    if (apart) start(ui, playable, intents);
    close_foot(ui);
    ui.close_group();
}

}  // namespace catcow
