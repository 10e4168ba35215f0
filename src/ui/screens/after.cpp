#include "ui/icons.h"
#include "ui/screens/screens.h"

namespace catcow {

void after_screen(Ui& ui, const AfterModel& model, Intents& intents) {
    const Rect room = page_area(ui, false);
    const float foot = 60 + 4 * unit;
    ui.open_group(Role::main, "main", ui.words("app.after.name"));
    open_page(ui, "after", {room.x, room.y, room.width, room.height - foot});
    ui.heading(ui.words(model.finished ? "app.after.finished" : "app.after.ended"), 1);
    ui.gap(unit);
    const std::string time = model.minutes > 0 ? ui.words.count("app.time.minutes", model.minutes)
                                               : ui.words.count("app.time.seconds", model.seconds);
    ui.paragraph(ui.words.format("app.after.practised", {{"title", model.title}, {"time", time}}),
                 Type::lead);
    ui.gap(unit);
    ui.quiet_paragraph(model.kept, Type::body);
    ui.gap(3 * unit);
    if (!model.done.empty()) {
        ui.open_card();
        ui.heading(ui.words("app.after.done"), 2);
        ui.gap(unit);
        ui.open_group(Role::list, "done", ui.words("app.after.done"));
        for (const std::string& line : model.done) ui.bullet(line);
        ui.close_group();
        ui.close_card();
        ui.gap(2 * unit);
    }
    ui.quiet_paragraph(ui.words("app.after.care"), Type::body);
    ui.gap(2 * unit);
    if (ui.button("share", ui.words("app.button.share"), Look::quiet, Icon::share))
        intents.push_back({IntentKind::share});
    close_page(ui);
    open_page(ui, "after foot", {room.x, room.y + room.height - foot, room.width, foot});
    ui.move_to(room.y + room.height - foot + 2 * unit);
    if (ui.button("done", ui.words("app.button.done"), Look::primary, Icon::done)) {
        intents.push_back({IntentKind::go, Screen::today});
    }
    ui.close_area();
    ui.close_group();
}

}  // namespace catcow
