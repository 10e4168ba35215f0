#include <algorithm>
#include <cmath>

#include "ui/icons.h"
#include "ui/screens/builder/screens.h"
#include "ui/screens/shell/dialog_answers.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/entry.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/surfaces.h"

namespace catcow {
namespace {

// The ends of the steppers: what people send each other. A link carries more.
constexpr double most_breaths = 60, most_seconds = 300, most_repetitions = 30, most_rest = 120;

// Returns whether the stepper changed `value`.
bool counted_stepper(Ui& ui, const char* key, const char* label, const char* unit_key, int& value,
                     double low, double high, double step) {
    double wanted = value;
    const bool changed =
        stepper(ui, key, ui.words(label), ui.words.count(unit_key, value), wanted, low, high, step);
    if (changed) value = static_cast<int>(wanted);
    ui.gap(unit);
    return changed;
}

bool kind_choice(Ui& ui, Dose& dose) {
    const int chosen = choice(ui, "kind", "app.builder.kind.name",
                              {"app.builder.kind.hold", "app.builder.kind.sets"},
                              dose.kind == DoseKind::sets ? 1 : 0);
    ui.gap(unit);
    if (chosen < 0) return false;
    dose.kind = chosen == 1 ? DoseKind::sets : DoseKind::hold;
    dose.repetitions = chosen == 1 ? 2 : 1;
    dose.rest_seconds = chosen == 1 ? 20 : 0;
    return true;
}

// Breaths become so many seconds at this pace, and back, so that the length stays.
bool unit_choice(Ui& ui, Dose& dose, double cycle) {
    const int chosen = choice(ui, "unit", "app.builder.unit.name",
                              {"app.builder.unit.breaths", "app.builder.unit.seconds"},
                              dose.unit == DoseUnit::seconds ? 1 : 0);
    ui.gap(unit);
    if (chosen < 0) return false;
    const double seconds = dose.unit == DoseUnit::seconds ? dose.amount : dose.amount * cycle;
    dose.unit = chosen == 1 ? DoseUnit::seconds : DoseUnit::breaths;
    const double amount = chosen == 1 ? 5 * std::max(1.0, std::round(seconds / 5))
                                      : std::max(1.0, std::round(seconds / cycle));
    dose.amount = static_cast<int>(std::min(amount, chosen == 1 ? most_seconds : most_breaths));
    return true;
}

void dose_controls(Ui& ui, const BuilderModel& model, Intents& intents) {
    Dose dose = model.opened->dose;
    bool changed = model.opened->holds && kind_choice(ui, dose);
    const bool repeats = dose.kind == DoseKind::lifts || dose.kind == DoseKind::sets;
    const char* const times =
        dose.kind == DoseKind::sets ? "app.builder.holds" : "app.builder.lifts";
    if (repeats)
        changed = counted_stepper(ui, "times", times, "app.builder.times", dose.repetitions, 1,
                                  most_repetitions, 1) ||
                  changed;
    changed = unit_choice(ui, dose, model.in + model.out) || changed;
    const bool in_seconds = dose.unit == DoseUnit::seconds;
    const char* const each = dose.kind == DoseKind::flow    ? "app.builder.flow"
                             : dose.kind == DoseKind::lifts ? "app.builder.each_lift"
                                                            : "app.builder.each_hold";
    changed = counted_stepper(ui, "amount", each,
                              in_seconds ? "app.builder.seconds" : "app.builder.breaths",
                              dose.amount, in_seconds ? 5 : 1,
                              in_seconds ? most_seconds : most_breaths, in_seconds ? 5 : 1) ||
              changed;
    if (dose.kind == DoseKind::sets)
        changed = counted_stepper(ui, "rest", "app.builder.rest", "app.builder.seconds",
                                  dose.rest_seconds, 0, most_rest, 5) ||
                  changed;
    if (changed) intents.push_back(SetDose{dose});
}

void place_buttons(Ui& ui, const BuilderModel& model, Intents& intents) {
    const int place = model.opened->place, last = static_cast<int>(model.entries.size()) - 1;
    const Rect column = ui.column();
    const float height = button_height(ui, Look::quiet), width = (column.width - unit) / 2;
    const auto at = [&](int row, int side) {
        return Rect{column.x + static_cast<float>(side) * (width + unit),
                    column.y + static_cast<float>(row) * (height + unit), width, height};
    };
    ui.set_enabled(place > 0);
    if (button_at(ui, at(0, 0), "up", ui.words("app.builder.up"), Look::quiet))
        intents.push_back(MoveItem{place, place - 1, false});
    ui.set_enabled(place < last);
    if (button_at(ui, at(0, 1), "down", ui.words("app.builder.down"), Look::quiet))
        intents.push_back(MoveItem{place, place + 1, false});
    ui.set_enabled(!model.full);
    if (button_at(ui, at(1, 0), "copy", ui.words("app.routines.duplicate"), Look::quiet))
        intents.push_back(CopyItem{place});
    ui.set_enabled(true);
    if (button_at(ui, at(1, 1), "remove", ui.words("app.builder.remove"), Look::quiet))
        intents.push_back(RemoveItem{place});
    ui.gap(2 * height + 2 * unit);
}

// The list of versions can be long. It is behind one row, so that the dose stays in sight.
void version_row(Ui& ui, const BuilderModel::Opened& item, Intents& intents) {
    if (item.forms.size() < 2) return;
    for (const BuilderModel::Opened::Form& form : item.forms) {
        if (form.number == item.form &&
            list_row(ui, "version", ui.words("app.builder.form"), form.name, Icon{}, form.picture))
            intents.push_back(AskForForm{});
    }
    ui.gap(unit);
}

}  // namespace

void item_controls(Ui& ui, const BuilderModel& model, Intents& intents) {
    const BuilderModel::Opened& item = *model.opened;
    const std::string_view name = model.entries[static_cast<std::size_t>(item.place)].name;
    // Each item has controls of its own: a note that was being written stays with its pose when another one opens.
    ui.open_group(Role::group, "controls " + std::to_string(item.place), name);
    ui.gap(unit);
    dose_controls(ui, model, intents);
    if (item.two_sided) {
        const std::vector<std::string> options{std::string(ui.words("app.builder.sides.both")),
                                               item.left, item.right};
        const int sides = choice(ui, "sides", ui.words("app.builder.sides.name"), options,
                                 static_cast<int>(item.sides));
        if (sides >= 0) intents.push_back(SetSides{static_cast<Sides>(sides)});
        ui.gap(unit);
    }
    std::string note = item.note;
    if (note_field(ui, "item note", ui.words("app.builder.item_note"), note, most_item_note))
        intents.push_back(NoteItem{intents.keep(note)});
    ui.gap(unit);
    version_row(ui, item, intents);
    place_buttons(ui, model, intents);
    ui.close_group();
}

void versions_dialog(Ui& ui, const BuilderModel::Opened& item, Intents& intents) {
    const std::string_view name = ui.words("app.builder.form");
    open_dialog(ui, "versions", name, foot_of(ui, {Look::primary}));
    ui.open_group(Role::radio_group, "forms", name);
    for (const BuilderModel::Opened::Form& form : item.forms) {
        if (choice_card(ui, "form " + std::to_string(form.number), form.name, form.detail,
                        form.number == item.form, form.picture))
            intents.push_back(SetForm{form.number});
        ui.gap(unit);
    }
    ui.close_group();
    open_dialog_foot(ui);
    if (button(ui, "done", ui.words("app.button.done"), Look::primary))
        intents.push_back(CloseDialog{});
    close_dialog(ui);
}

}  // namespace catcow
