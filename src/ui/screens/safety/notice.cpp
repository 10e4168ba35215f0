#include "ui/icons.h"
#include "ui/screens/safety/screens.h"
#include "ui/screens/shell/page.h"

namespace catcow {
namespace {

void list(Ui& ui, const std::string& key) {
    ui.open_group(Role::list, key, ui.words(key + ".title"));
    for (int i = 1; ui.words.has(key + "." + std::to_string(i)); ++i) {
        ui.bullet(ui.words(key + "." + std::to_string(i)));
    }
    ui.close_group();
}

}  // namespace

void notice_screen(Ui& ui, bool first_visit, Intents& intents) {
    const Rect room = page_area(ui, !first_visit);
    const float foot = 60 + 4 * unit;
    ui.open_group(Role::main, "main", ui.words("app.notice.title"));
    open_page(ui, "notice", {room.x, room.y, room.width, room.height - foot});
    ui.heading(ui.words("app.notice.title"), 1);
    ui.gap(unit);
    ui.paragraph(ui.words("app.notice.what"), Type::body);
    ui.gap(unit);
    ui.paragraph(ui.words("app.notice.not"), Type::body);
    ui.gap(3 * unit);
    for (const char* part : {"app.notice.emergency", "app.notice.ask", "app.notice.stop"}) {
        ui.open_card();
        ui.heading(ui.words(std::string(part) + ".title"), 2);
        ui.gap(unit);
        list(ui, part);
        const std::string note = std::string(part) + ".note";
        if (ui.words.has(note)) ui.paragraph(ui.words(note));
        ui.close_card();
        ui.gap(2 * unit);
    }
    close_page(ui);
    open_page(ui, "notice foot", {room.x, room.y + room.height - foot, room.width, foot});
    ui.move_to(room.y + room.height - foot + 2 * unit);
    if (first_visit) {
        if (ui.button("understood", ui.words("app.notice.understood"), Look::primary)) {
            intents.push_back(AcceptNotice{});
        }
    } else if (ui.button("back", ui.words("app.notice.back"), Look::primary)) {
        intents.push_back(GoTo{Destination::settings});
    }
    ui.close_area();
    ui.close_group();
}

}  // namespace catcow
