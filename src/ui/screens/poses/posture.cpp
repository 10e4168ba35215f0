#include "ui/icons.h"
#include "ui/screens/poses/screens.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/slot.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {

void posture_screen(Ui& ui, const PostureModel& model, Intents& intents) {
    const std::string_view title = ui.words("posture.title");
    const Rect room = page_area(ui, true);
    const float foot = button_height(ui, Look::primary) + 4 * unit;
    nav_bar(ui, Destination::today, intents);
    ui.open_group(Role::main, "main", title);
    // In a low window the words need all of it.
    Rect words = room;
    if (foot_is_apart(room, foot)) {
        words = beside_figure(ui, above_foot(room, foot), model.figure, intents);
        words.height += foot;
    }
    const bool shows = slot_of(ui).has_value();
    open_page(ui, "posture", above_foot(words, foot));
    if (!shows) back_row(ui, intents);
    heading(ui, title, 1);
    for (const char* const text : {"posture.why", "posture.how_often"}) {
        ui.gap(unit);
        paragraph(ui, ui.words(text));
    }
    ui.gap(2 * unit);
    const int check = choice(ui, "check", title, model.checks, model.chosen);
    if (check >= 0) intents.push_back(ChooseCheck{check});
    ui.gap(2 * unit);
    if (!model.not_for_you.empty()) {
        open_card(ui);
        paragraph(ui, model.not_for_you);
        close_card(ui);
        ui.gap(2 * unit);
    }
    step_card(ui, "app.pose.steps", model.steps);
    point_card(ui, "app.posture.tips", model.tips);
    paragraph(ui, ui.words("posture.pillars"));
    open_foot(ui, "posture foot", words, foot);
    ui.set_enabled(model.not_for_you.empty());
    if (button(ui, "start", ui.words("app.button.start"), Look::primary, Icon::play))
        intents.push_back(StartCheck{});
    ui.set_enabled(true);
    close_foot(ui);
    ui.close_group();
}

}  // namespace catcow
