#include "ui/screens/session/screens.h"
#include "ui/screens/shell/dialog_answers.h"

namespace catcow {

void end_session_dialog(Ui& ui, const std::string& what_then, Intents& intents) {
    ui.open_dialog("end session", ui.words("app.dialog.end.title"));
    ui.paragraph(what_then);
    dialog_answers(ui, "app.button.end", Look::stop, EndSession{}, "app.dialog.end.stay", intents);
    ui.close_dialog();
}

void hurts_dialog(Ui& ui, bool resume, Intents& intents) {
    ui.open_dialog("hurts", ui.words("hurts.title"));
    ui.open_group(Role::list, "hurts now", ui.words("hurts.title"));
    for (const std::string_view line : ui.words.list("hurts.now")) ui.bullet(line);
    ui.close_group();
    ui.gap(unit);
    if (ui.button("leave", ui.words("app.dialog.hurts.skip"), Look::primary))
        intents.push_back(LeavePose{resume});
    ui.last_node().focus = true;
    ui.gap(unit);
    if (ui.button("end", ui.words("app.button.end"), Look::stop)) intents.push_back(EndSession{});
    ui.gap(unit);
    if (ui.button("stay", ui.words("app.dialog.hurts.stay"), Look::quiet))
        intents.push_back(CloseDialog{});
    ui.gap(2 * unit);
    for (const char* const part : {"hurts.then", "hurts.end", "hurts.see"}) {
        const std::string key(part);
        ui.heading(ui.words(key + ".title"), 3);
        ui.gap(unit / 2);
        ui.open_group(Role::list, key, ui.words(key + ".title"));
        for (const std::string_view line : ui.words.list(key)) ui.bullet(line);
        ui.close_group();
        ui.gap(unit);
    }
    ui.quiet_paragraph(ui.words("hurts.note"));
    ui.close_dialog();
}

}  // namespace catcow
