#include "ui/icons.h"
#include "ui/screens/screens.h"

namespace catcow {
namespace {

// Two ways on: what the dialog is about, and back.
void answers(Ui& ui, const char* yes, Look look, IntentKind intent, const char* no,
             Intents& intents) {
    ui.gap(2 * unit);
    if (ui.button(no, ui.words(no), Look::quiet)) intents.push_back({IntentKind::close_dialog});
    ui.last_node().focus = true;  // the harmless answer has the focus
    ui.gap(unit);
    if (ui.button(yes, ui.words(yes), look)) intents.push_back({intent});
}

// What to do when it hurts. The session waits meanwhile.
void hurts(Ui& ui, Intents& intents) {
    ui.open_dialog("hurts", ui.words("hurts.title"));
    ui.open_group(Role::list, "hurts now", ui.words("hurts.title"));
    for (const std::string_view line : ui.words.list("hurts.now")) ui.bullet(line);
    ui.close_group();
    ui.gap(unit);
    if (ui.button("leave", ui.words("app.dialog.hurts.skip"), Look::primary))
        intents.push_back({IntentKind::leave_pose});
    ui.last_node().focus = true;
    ui.gap(unit);
    if (ui.button("end", ui.words("app.button.end"), Look::stop))
        intents.push_back({IntentKind::end_session});
    ui.gap(unit);
    if (ui.button("stay", ui.words("app.dialog.hurts.stay"), Look::quiet))
        intents.push_back({IntentKind::close_dialog});
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

}  // namespace

void dialog(Ui& ui, DialogKind kind, const std::string& detail, Intents& intents) {
    switch (kind) {
        case DialogKind::end_session:
            ui.open_dialog("end session", ui.words("app.dialog.end.title"));
            ui.paragraph(detail);
            answers(ui, "app.button.end", Look::stop, IntentKind::end_session,
                    "app.dialog.end.stay", intents);
            ui.close_dialog();
            break;
        case DialogKind::erase:
            ui.open_dialog("erase", ui.words("app.dialog.erase.title"));
            ui.paragraph(ui.words("app.dialog.erase.text"));
            answers(ui, "app.button.erase", Look::stop, IntentKind::erase, "app.button.cancel",
                    intents);
            ui.close_dialog();
            break;
        case DialogKind::message:
            ui.open_dialog("message", ui.words("app.dialog.message"));
            ui.paragraph(detail);
            ui.gap(2 * unit);
            if (ui.button("close", ui.words("app.button.close"), Look::primary)) {
                intents.push_back({IntentKind::close_dialog});
            }
            ui.last_node().focus = true;
            ui.close_dialog();
            break;
        case DialogKind::hurts: hurts(ui, intents); break;
        case DialogKind::none: break;
    }
}

}  // namespace catcow
