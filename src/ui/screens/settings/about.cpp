#include "ui/screens/settings/screens.h"

namespace catcow {

void about_screen(Ui& ui, const AboutModel& model, Intents& intents) {
    ui.open_group(Role::main, "main", ui.words("app.about.title"));
    open_page(ui, "about", page_area(ui, true));
    ui.heading(ui.words("app.about.title"), 1);
    ui.gap(unit);
    ui.quiet_paragraph(ui.words("app.about.lead"), Type::body);
    ui.gap(2 * unit);
    ui.open_card();
    ui.open_group(Role::list, "sources", ui.words("app.about.title"));
    for (const Line& source : model.sources) ui.step(source.title, source.detail);
    ui.close_group();
    ui.close_card();
    ui.gap(2 * unit);
    ui.quiet_paragraph(ui.words("app.settings.licences_text"), Type::body);
    close_page(ui);
    ui.close_group();
    nav_bar(ui, Destination::settings, intents);
}

}  // namespace catcow
