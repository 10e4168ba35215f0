#include "ui/screens/learn/screens.h"
#include "ui/screens/shell/page.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {

void learn_screen(Ui& ui, const LearnModel& model, Intents& intents) {
    const std::string_view title = ui.words("app.learn.title");
    nav_bar(ui, Destination::today, intents);
    ui.open_group(Role::main, "main", title);
    open_page(ui, "learn", page_area(ui, true));
    back_row(ui, intents);
    heading(ui, title, 1);
    ui.gap(unit / 2);
    quiet_paragraph(ui, ui.words("app.learn.lead"), Type::body);
    ui.gap(2 * unit);
    open_card(ui);
    for (const LearnModel::Page& page : model.pages) {
        if (list_row(ui, page.id, page.title, page.about))
            intents.push_back(ReadLesson{intents.keep(page.id)});
    }
    close_card(ui);
    close_page(ui);
    ui.close_group();
}

}  // namespace catcow
