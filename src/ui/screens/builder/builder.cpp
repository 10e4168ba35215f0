#include <algorithm>

#include "ui/icons.h"
#include "ui/screens/builder/screens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/control.h"
#include "ui/widgets/entry.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"
#include "ui/written.h"

namespace catcow {
namespace {

constexpr std::size_t most_title_letters = most_title_bytes;  // what does not fit is cut off

void undo_row(Ui& ui, const BuilderModel& model, Intents& intents) {
    const Rect column = ui.column();
    const float height = button_height(ui, Look::quiet), width = (column.width - unit) / 2;
    ui.set_enabled(model.can_undo);
    if (button_at(ui, {column.x, column.y, width, height}, "undo", ui.words("app.routines.undo"),
                  Look::quiet))
        intents.push_back(UndoChange{});
    ui.set_enabled(model.can_redo);
    if (button_at(ui, {column.x + width + unit, column.y, width, height}, "redo",
                  ui.words("app.builder.redo"), Look::quiet))
        intents.push_back(RedoChange{});
    ui.set_enabled(true);
    ui.gap(height);
}

// What the routine is, as it grows: its length, what it trains and what is advised against.
void summary(Ui& ui, const BuilderModel& model, Intents& intents) {
    if (model.entries.empty()) return;
    open_card(ui);
    live(ui, "about", model.about, model.about, Type::lead, Align::left);
    ui.gap(unit / 2);
    paragraph(ui, model.trains);
    for (const std::string& advice : model.advice) {
        ui.gap(unit);
        paragraph(ui, advice);
    }
    if (model.playable) {
        ui.gap(unit);
        if (button(ui, "film", ui.words("app.film.open"), Look::quiet, Icon::play))
            intents.push_back(WatchEdited{});
    }
    if (model.fewest < model.changes) {
        ui.gap(unit);
        paragraph(ui, ui.words.count("app.builder.changes", model.changes));
        ui.gap(unit);
        if (button(ui, "order", ui.words.count("app.builder.order", model.fewest), Look::quiet))
            intents.push_back(OrderItems{});
    }
    close_card(ui);
    ui.gap(2 * unit);
}

// Returns the place that the item at `place` had before the drag, so that the finger holds the same control.
int place_before(const BuilderModel& model, int place) {
    const int from = model.grip, to = model.dragged;
    if (to < 0) return place;
    if (place == to) return from;
    if (from < to && place >= from && place < to) return place + 1;
    return to < from && place > to && place <= from ? place - 1 : place;
}

// Three lines, by which a finger or a mouse takes a row. Returns whether it is held.
bool handle(Ui& ui, Rect rect, const BuilderModel& model, int place, const std::string& name,
            Intents& intents) {
    Press press =
        press_region(ui, rect, "handle " + std::to_string(place_before(model, place)), false);
    const ImVec2 at = ImGui::GetIO().MousePos;
    const bool over = at.x >= rect.x && at.x < rect.x + rect.width && at.y >= rect.y &&
                      at.y < rect.y + rect.height;
    if (press.held || (over && ui.usable())) ui.flags.grip = true;
    const float x = rect.x + rect.width / 2, y = rect.y + rect.height / 2;
    for (const float by : {-6.0F, 0.0F, 6.0F})
        ui.draw().AddLine({x - 9, y + by}, {x + 9, y + by}, Ui::paint(ui.colours().quiet), 2);
    draw_touch(ui, rect, press, 12);
    emit_control(ui, Role::button, press, ui.words.format("app.builder.move", {{"pose", name}}),
                 rect, 12);
    if (press.pressed && !press.held) intents.push_back(OpenItem{place});
    return press.held;
}

void entries(Ui& ui, const BuilderModel& model, Intents& intents) {
    constexpr float grip = target;
    std::vector<Rect> rows;
    int held = -1;
    for (int place = 0; place < static_cast<int>(model.entries.size()); ++place) {
        const BuilderModel::Entry& entry = model.entries[static_cast<std::size_t>(place)];
        const Rect column = ui.column();
        if (!entry.position.empty()) {
            quiet_paragraph(ui, entry.position, Type::caption);
            ui.gap(unit / 2);
        }
        const float top = ui.column().y;
        ui.set_column(column.x, column.width - grip - unit);
        const std::string number = std::to_string(place + 1) + ". " + entry.name;
        if (list_row(ui, "item " + std::to_string(place), number, entry.detail, Icon{},
                     entry.picture))
            intents.push_back(OpenItem{place});
        ui.set_column(column.x, column.width);
        const float height = ui.column().y - top;
        rows.push_back({column.x, top, column.width, height});
        if (handle(ui, {column.x + column.width - grip, top, grip, height}, model, place,
                   entry.name, intents))
            held = place;
        if (!entry.note.empty()) quiet_paragraph(ui, "“" + entry.note + "”", Type::body);
        for (const std::string& advice : entry.advice) paragraph(ui, advice);
        if (!entry.for_you.empty()) quiet_paragraph(ui, entry.for_you, Type::body);
        if (model.opened && model.opened->place == place) item_controls(ui, model, intents);
        ui.gap(unit / 2);
    }
    if (held < 0 && model.dragged >= 0) intents.push_back(DropItem{});
    if (held < 0) return;
    const int from = model.dragged < 0 ? held : model.dragged;
    const float y = ImGui::GetIO().MousePos.y;
    for (int to = 0; to < static_cast<int>(rows.size()); ++to) {
        const Rect& row = rows[static_cast<std::size_t>(to)];
        if (to != from && y >= row.y && y < row.y + row.height)
            intents.push_back(MoveItem{from, to, true});
    }
}

void pace_and_plan(Ui& ui, const BuilderModel& model, Intents& intents) {
    open_card(ui);
    heading(ui, ui.words("app.builder.more"), 2);
    ui.gap(unit);
    std::string note = model.note;
    if (note_field(ui, "note", ui.words("app.builder.note"), note, most_note))
        intents.push_back(NoteRoutine{intents.keep(note)});
    ui.gap(1.5F * unit);
    const auto seconds_of = [&](double n) {
        return ui.words.format("app.settings.seconds", {{"n", written_half(ui.words, n)}});
    };
    double in = model.in, out = model.out;
    const bool breathes =
        stepper(ui, "in", ui.words("app.settings.inhale"), seconds_of(in), in, 2, 10, 0.5);
    ui.gap(unit);
    if (stepper(ui, "out", ui.words("app.settings.exhale"), seconds_of(out), out, 2, 10, 0.5) ||
        breathes)
        intents.push_back(SetRoutinePace{in, out});
    ui.gap(1.5F * unit);
    const int tones =
        choice(ui, "tones", "app.sound.profile.name",
               {"app.sound.profile.tones", "app.sound.profile.quiet", "app.sound.profile.silent"},
               static_cast<int>(model.sound));
    if (tones >= 0) intents.push_back(SetTones{static_cast<SoundProfile>(tones)});
    ui.gap(1.5F * unit);
    const RoutinePlan plan = model.plan.value_or(RoutinePlan{});
    double days = plan.days_a_week, weeks = plan.weeks;
    const std::string often = plan.days_a_week == 0
                                  ? std::string(ui.words("app.builder.as_needed"))
                                  : ui.words.count("app.builder.days", plan.days_a_week);
    bool planned = stepper(ui, "days", ui.words("app.builder.how_often"), often, days, 0, 7, 1);
    if (plan.days_a_week > 0) {
        ui.gap(unit);
        const std::string long_for = plan.weeks == 0
                                         ? std::string(ui.words("app.builder.no_end"))
                                         : ui.words.count("app.builder.weeks", plan.weeks);
        planned = stepper(ui, "weeks", ui.words("app.builder.how_long"), long_for, weeks, 0,
                          most_weeks, 1) ||
                  planned;
    }
    if (planned) intents.push_back(PlanRoutine{static_cast<int>(days), static_cast<int>(weeks)});
    close_card(ui);
    ui.gap(2 * unit);
}

}  // namespace

void builder_screen(Ui& ui, const BuilderModel& model, Intents& intents) {
    const Rect room = page_area(ui, false);
    const float foot = button_height(ui, Look::primary) + 3 * unit;
    const std::string_view name = ui.words(model.is_new ? "app.builder.new" : "app.builder.edit");
    ui.open_group(Role::main, "main", name);
    open_page(ui, "builder", above_foot(room, foot));
    back_row(ui, intents);
    heading(ui, name, 1);
    ui.gap(1.5F * unit);
    std::string title = model.title;
    if (text_field(ui, "title", ui.words("app.builder.title"), title, most_title_letters))
        intents.push_back(NameRoutine{intents.keep(title)});
    ui.gap(2 * unit);
    undo_row(ui, model, intents);
    ui.gap(2 * unit);
    summary(ui, model, intents);
    whisper(ui, "moved", model.said);
    if (model.entries.empty()) {
        paragraph(ui, ui.words("app.builder.empty"));
        ui.gap(unit);
    } else {
        open_card(ui);
        ui.open_group(Role::list, "items", ui.words("app.preview.items"));
        entries(ui, model, intents);
        ui.close_group();
        close_card(ui);
        ui.gap(2 * unit);
    }
    if (model.full) {
        paragraph(ui, ui.words("app.builder.full"));
    } else if (button(ui, "add", ui.words("app.builder.add"),
                      model.entries.empty() ? Look::primary : Look::quiet, Icon::plus)) {
        intents.push_back(AskForPose{});
    }
    ui.gap(2 * unit);
    if (!model.entries.empty()) pace_and_plan(ui, model, intents);
    open_foot(ui, "builder foot", room, foot);
    if (button(ui, "save", ui.words("app.builder.save"), Look::primary))
        intents.push_back(SaveRoutine{});
    close_foot(ui);
    ui.close_group();
}

}  // namespace catcow
