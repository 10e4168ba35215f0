#include "ui/icons.h"
#include "ui/screens/screens.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

void chips(Ui& ui, const char* key, const ChipsModel& model, IntentKind kind, Intents& intents) {
    open_card(ui);
    const int pressed = chips(ui, key, ui.words(key), model.names, model.on);
    if (pressed >= 0)
        intents.push_back({kind, Screen::needs, model.numbers[static_cast<std::size_t>(pressed)]});
    close_card(ui);
    ui.gap(2 * unit);
}

}  // namespace

// What the person should not be asked for. Nothing has to be answered.
void needs_screen(Ui& ui, const NeedsModel& model, Intents& intents) {
    const Rect room = page_area(ui, false);
    const float foot = button_height(ui, Look::primary) + 4 * unit;
    ui.open_group(Role::main, "main", ui.words("app.needs.title"));
    open_page(ui, "needs", {room.x, room.y, room.width, room.height - foot});
    heading(ui, ui.words("app.needs.title"), 1);
    ui.gap(unit / 2);
    quiet_paragraph(ui, ui.words("app.needs.lead"), Type::body);
    ui.gap(2 * unit);
    chips(ui, "app.needs.answers", model.answers, IntentKind::toggle_need, intents);
    chips(ui, "app.needs.conditions", model.conditions, IntentKind::toggle_need, intents);
    chips(ui, "app.needs.props", model.props, IntentKind::toggle_prop, intents);
    close_page(ui);
    open_page(ui, "needs foot", {room.x, room.y + room.height - foot, room.width, foot});
    ui.move_to(room.y + room.height - foot + 2 * unit);
    const char* const label = model.first_visit ? "app.button.continue" : "app.button.done";
    if (button(ui, "done", ui.words(label), Look::primary))
        intents.push_back({IntentKind::needs_done});
    close_area(ui);
    ui.close_group();
}

}  // namespace catcow
