#include "ui/screens/settings/screens.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {

void about_screen(Ui& ui, const AboutModel& model, Intents& intents) {
    nav_bar(ui, Destination::settings, intents);
    ui.open_group(Role::main, "main", ui.words("app.about.title"));
    open_page(ui, "about", page_area(ui, true));
    back_row(ui, intents);
    heading(ui, ui.words("app.about.title"), 1);
    ui.gap(unit);
    quiet_paragraph(ui, ui.words("app.about.lead"), Type::body);
    ui.gap(2 * unit);
    open_card(ui);
    ui.open_group(Role::list, "sources", ui.words("app.about.title"));
    for (const Line& source : model.sources) list_step(ui, source.title, source.detail);
    ui.close_group();
    close_card(ui);
    ui.gap(2 * unit);
    for (const char* const text : {"app.about.liability", "app.settings.licences_text"}) {
        quiet_paragraph(ui, ui.words(text), Type::body);
        ui.gap(unit);
    }
    close_page(ui);
    ui.close_group();
}

}  // namespace catcow
