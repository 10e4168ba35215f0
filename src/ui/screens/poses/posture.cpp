#include "ui/screens/poses/screens.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/slot.h"
#include "ui/widgets/text.h"

namespace catcow {

void posture_screen(Ui& ui, const PostureModel& model, Intents& intents) {
    const std::string_view title = ui.words("posture.title");
    nav_bar(ui, Destination::today, intents);
    ui.open_group(Role::main, "main", title);
    const Rect words = beside_figure(ui, page_area(ui, true), model.figure, intents);
    const bool shows = slot_of(ui).has_value();
    open_page(ui, "posture", words);
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
    step_card(ui, "app.pose.steps", model.steps);
    point_card(ui, "app.posture.tips", model.tips);
    paragraph(ui, ui.words("posture.pillars"));
    close_page(ui);
    ui.close_group();
}

}  // namespace catcow
