#include <algorithm>

#include "ui/icons.h"
#include "ui/screens/routines/screens.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/breath_shape.h"
#include "ui/widgets/buttons.h"
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
    if (button(ui, "another", ui.words("app.today.another"), Look::quiet, Icon::routines))
        intents.push_back(GoTo{Destination::routines});
    close_card(ui);
    ui.gap(2 * unit);
}

// Stays in reach of the thumb, however long the page is. In a low window it is near the top.
void start(Ui& ui, bool playable, Intents& intents) {
    ui.set_enabled(playable);
    if (button(ui, "start", ui.words("app.button.start"), Look::primary, Icon::play))
        intents.push_back(StartRoutine{});
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
    live(ui, "props", model.props, model.props, Type::body, Align::left);
    ui.gap(3 * unit);
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
    routine_card(ui, model.routine, intents);
    if (in_column && above == 0) hero(ui, model, usual_hero, intents);
    if (button(ui, "look", ui.words("app.today.look"), Look::quiet, Icon::info))
        intents.push_back(LookAtRoutine{});
    ui.gap(unit);
    if (button(ui, "share", ui.words("app.button.share"), Look::quiet, Icon::share))
        intents.push_back(ShareRoutine{});
    ui.gap(unit);
    if (button(ui, "posture", ui.words("posture.title"), Look::quiet, Icon::done))
        intents.push_back(GoTo{Destination::posture});
    ui.gap(unit);
    if (button(ui, "learn", ui.words("app.learn.title"), Look::quiet, Icon::learn))
        intents.push_back(GoTo{Destination::learn});
    open_foot(ui, "today foot", room, foot);
    if (apart) start(ui, playable, intents);
    close_foot(ui);
    ui.close_group();
}

}  // namespace catcow
