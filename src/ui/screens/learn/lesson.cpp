#include "ui/screens/learn/screens.h"
#include "ui/screens/shell/page.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {

void lesson_screen(Ui& ui, const LessonModel& model, Intents& intents) {
    const Rect room = page_area(ui, !model.alone);
    const float foot = button_height(ui, Look::quiet) + 4 * unit;
    if (!model.alone) nav_bar(ui, Destination::today, intents);
    ui.open_group(Role::main, "main", model.title);
    open_page(ui, "lesson", above_foot(room, foot));
    heading(ui, model.title, 1);
    ui.gap(unit / 2);
    quiet_paragraph(ui, model.about, Type::body);
    ui.gap(2 * unit);
    for (const LessonModel::Section& section : model.sections) {
        open_card(ui);
        heading(ui, section.title, 2);
        ui.gap(unit);
        if (section.lines.size() == 1) {
            paragraph(ui, section.lines.front());
            ui.gap(unit);
        } else {
            ui.open_group(Role::list, section.title, section.title);
            for (const std::string& line : section.lines) bullet(ui, line);
            ui.close_group();
        }
        quiet_paragraph(ui, section.sources);
        close_card(ui);
        ui.gap(2 * unit);
    }
    open_foot(ui, "lesson foot", room, foot);
    if (button(ui, "back", ui.words("app.notice.back"), Look::quiet))
        intents.push_back(LeavePage{});
    close_foot(ui);
    ui.close_group();
}

}  // namespace catcow
