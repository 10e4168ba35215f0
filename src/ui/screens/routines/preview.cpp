#include "ui/icons.h"
#include "ui/screens/routines/screens.h"

namespace catcow {

void preview_screen(Ui& ui, const PreviewModel& model, Intents& intents) {
    const Rect room = page_area(ui, false);
    const float foot =
        ui.button_height(Look::primary) + unit + ui.button_height(Look::plain) + 4 * unit;
    ui.open_group(Role::main, "main", ui.words("app.preview.name"));
    open_page(ui, "preview", {room.x, room.y, room.width, room.height - foot});
    ui.quiet_paragraph(ui.words(model.own ? "app.preview.own" : "app.preview.name"), Type::body);
    ui.heading(model.routine.title, 1);
    ui.gap(unit / 2);
    ui.paragraph(ui.words.count("app.time.minutes", model.routine.minutes), Type::lead);
    ui.gap(2 * unit);
    for (std::size_t i = 0; i < model.left_out.size(); ++i) {
        ui.alert("left out " + std::to_string(i), model.left_out[i]);
        ui.gap(unit);
    }
    ui.open_card();
    ui.open_group(Role::list, "items", ui.words("app.preview.items"));
    for (const Line& item : model.items) ui.line(item.title, item.detail);
    ui.close_group();
    ui.close_card();
    ui.gap(2 * unit);
    if (!model.own) ui.quiet_paragraph(ui.words("app.preview.care"), Type::body);
    close_page(ui);
    open_page(ui, "preview foot", {room.x, room.y + room.height - foot, room.width, foot});
    ui.move_to(room.y + room.height - foot + 2 * unit);
    if (model.playable) {
        if (ui.button("start", ui.words("app.button.start"), Look::primary, Icon::play)) {
            intents.push_back(StartPreview{});
        }
        ui.gap(unit);
    }
    if (ui.button("not now", ui.words("app.button.not_now"), Look::plain))
        intents.push_back(GoTo{Destination::today});
    ui.close_area();
    ui.close_group();
}

}  // namespace catcow
