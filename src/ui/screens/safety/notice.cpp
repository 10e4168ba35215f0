#include "ui/icons.h"
#include "ui/screens/safety/screens.h"
#include "ui/screens/shell/page.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

void list(Ui& ui, const std::string& key) {
    ui.open_group(Role::list, key, ui.words(key + ".title"));
    for (int i = 1; ui.words.has(key + "." + std::to_string(i)); ++i) {
        bullet(ui, ui.words(key + "." + std::to_string(i)));
    }
    ui.close_group();
}

}  // namespace

void notice_screen(Ui& ui, bool first_visit, bool routine_waits, Intents& intents) {
    const Rect room = page_area(ui, false);
    const float back = first_visit ? button_height(ui, Look::plain) + unit : 0;
    const float foot = button_height(ui, Look::primary) + back + 4 * unit;
    ui.open_group(Role::main, "main", ui.words("app.settings.safety"));
    open_page(ui, "notice", above_foot(room, foot));
    heading(ui, ui.words("app.settings.safety"), 1);
    ui.gap(unit);
    if (routine_waits) routine_waits_here(ui);
    paragraph(ui, ui.words("app.notice.what"), Type::body);
    ui.gap(unit);
    paragraph(ui, ui.words("app.notice.not"), Type::body);
    ui.gap(3 * unit);
    for (const char* part :
         {"app.notice.emergency", "app.notice.ask", "app.notice.stop", "app.notice.pregnancy"}) {
        open_card(ui);
        heading(ui, ui.words(std::string(part) + ".title"), 2);
        ui.gap(unit);
        list(ui, part);
        const std::string note = std::string(part) + ".note";
        if (ui.words.has(note)) paragraph(ui, ui.words(note));
        close_card(ui);
        ui.gap(2 * unit);
    }
    open_foot(ui, "notice foot", room, foot);
    if (first_visit) {
        if (button(ui, "understood", ui.words("app.notice.understood"), Look::primary)) {
            intents.push_back(AcceptNotice{});
        }
        ui.gap(unit);
        if (button(ui, "back", ui.words("app.notice.back"), Look::plain))
            intents.push_back(GoTo{Destination::first_notice});
    } else if (button(ui, "back", ui.words("app.notice.back"), Look::primary)) {
        intents.push_back(GoTo{Destination::settings});
    }
    close_foot(ui);
    ui.close_group();
}

}  // namespace catcow
