#include "ui/icons.h"
#include "ui/screens/safety/screens.h"
#include "ui/screens/shell/page.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

// Toggle is ToggleNeed or ToggleProp.
template <class Toggle>
void chips(Ui& ui, const char* key, const ChipsModel& model, Intents& intents) {
    open_card(ui);
    const int pressed = chips(ui, key, ui.words(key), model.names, model.on);
    if (pressed >= 0) intents.push_back(Toggle{model.numbers[static_cast<std::size_t>(pressed)]});
    close_card(ui);
    ui.gap(2 * unit);
}

}  // namespace

void needs_screen(Ui& ui, const NeedsModel& model, Intents& intents) {
    const Rect room = page_area(ui, false);
    const float foot = button_height(ui, Look::primary) + 4 * unit;
    ui.open_group(Role::main, "main", ui.words("app.needs.title"));
    open_page(ui, "needs", above_foot(room, foot));
    heading(ui, ui.words("app.needs.title"), 1);
    ui.gap(unit / 2);
    if (model.routine_waits) routine_waits_here(ui);
    quiet_paragraph(ui, ui.words("app.needs.lead"), Type::body);
    ui.gap(2 * unit);
    chips<ToggleNeed>(ui, "app.needs.answers", model.answers, intents);
    chips<ToggleNeed>(ui, "app.needs.conditions", model.conditions, intents);
    chips<ToggleProp>(ui, "app.needs.props", model.without, intents);
    open_foot(ui, "needs foot", room, foot);
    const char* const label = model.first_visit ? "app.button.continue" : "app.button.done";
    if (button(ui, "done", ui.words(label), Look::primary)) intents.push_back(FinishNeeds{});
    close_foot(ui);
    ui.close_group();
}

}  // namespace catcow
