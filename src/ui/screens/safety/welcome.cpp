#include <algorithm>

#include "ui/icons.h"
#include "ui/screens/safety/screens.h"
#include "ui/screens/shell/page.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

// Draws the body if there is room for it beside the words, so that they are seen without scrolling.
void greeting(Ui& ui, const WelcomeModel& model, float height, Intents& intents) {
    constexpr float least = 120, most = 300;
    const float words = model.routine_waits ? 490 : 440;  // at font size 16
    const Rect column = ui.column();
    const float side = std::min({height - words * ui.size(Type::body) / 16, most, column.width});
    if (!model.figure.shown || side < least) return;
    figure_at(ui, {column.x, column.y, column.width, side}, model.figure, intents);
    ui.gap(side + 2 * unit);
}

}  // namespace

void routine_waits_here(Ui& ui) {
    paragraph(ui, ui.words("app.link.after_this"), Type::body);
    ui.gap(unit);
}

void welcome_screen(Ui& ui, const WelcomeModel& model, Intents& intents) {
    const Rect room = page_area(ui, false);
    const float foot = button_height(ui, Look::primary) + 4 * unit;
    ui.open_group(Role::main, "main", ui.words("app.welcome.title"));
    open_page(ui, "welcome", above_foot(room, foot));
    heading(ui, ui.words("app.welcome.title"), 1);
    ui.gap(unit);
    if (model.routine_waits) routine_waits_here(ui);
    paragraph(ui, ui.words("app.welcome.what"), Type::body);
    ui.gap(2 * unit);
    greeting(ui, model, room.height - foot, intents);
    open_card(ui);
    heading(ui, ui.words("app.notice.title"), 2);
    ui.gap(unit);
    paragraph(ui, ui.words("app.welcome.safety"), Type::body);
    ui.gap(unit);
    if (list_row(ui, "safety", ui.words("app.settings.safety"), ui.words("app.welcome.signs_about"),
                 Icon::info))
        intents.push_back(GoTo{Destination::first_safety});
    close_card(ui);
    ui.gap(2 * unit);
    quiet_paragraph(ui, ui.words("app.welcome.private"), Type::body);
    open_foot(ui, "welcome foot", room, foot);
    if (button(ui, "understood", ui.words("app.notice.understood"), Look::primary))
        intents.push_back(AcceptNotice{});
    close_foot(ui);
    ui.close_group();
}

}  // namespace catcow
