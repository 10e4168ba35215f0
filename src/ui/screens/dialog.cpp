#include "ui/icons.h"
#include "ui/screens/screens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

// Two ways on: what the dialog is about, and back.
void answers(Ui& ui, const char* yes, Look look, IntentKind intent, const char* no,
             Intents& intents) {
    ui.gap(2 * unit);
    if (button(ui, no, ui.words(no), Look::quiet)) intents.push_back({IntentKind::close_dialog});
    ui.last_node().focus = true;  // the harmless answer has the focus
    ui.gap(unit);
    if (button(ui, yes, ui.words(yes), look)) intents.push_back({intent});
}

// What to do when it hurts. The session waits meanwhile.
void hurts(Ui& ui, Intents& intents) {
    open_dialog(ui, "hurts", ui.words("hurts.title"));
    ui.open_group(Role::list, "hurts now", ui.words("hurts.title"));
    for (const std::string_view line : ui.words.list("hurts.now")) bullet(ui, line);
    ui.close_group();
    ui.gap(unit);
    if (button(ui, "leave", ui.words("app.dialog.hurts.skip"), Look::primary))
        intents.push_back({IntentKind::leave_pose});
    ui.last_node().focus = true;
    ui.gap(unit);
    if (button(ui, "end", ui.words("app.button.end"), Look::stop))
        intents.push_back({IntentKind::end_session});
    ui.gap(unit);
    if (button(ui, "stay", ui.words("app.dialog.hurts.stay"), Look::quiet))
        intents.push_back({IntentKind::close_dialog});
    ui.gap(2 * unit);
    for (const char* const part : {"hurts.then", "hurts.end", "hurts.see"}) {
        const std::string key(part);
        heading(ui, ui.words(key + ".title"), 3);
        ui.gap(unit / 2);
        ui.open_group(Role::list, key, ui.words(key + ".title"));
        for (const std::string_view line : ui.words.list(key)) bullet(ui, line);
        ui.close_group();
        ui.gap(unit);
    }
    quiet_paragraph(ui, ui.words("hurts.note"));
    close_dialog(ui);
}

}  // namespace

void dialog(Ui& ui, DialogKind kind, const std::string& detail, Intents& intents) {
    switch (kind) {
        case DialogKind::end_session:
            open_dialog(ui, "end session", ui.words("app.dialog.end.title"));
            paragraph(ui, detail);
            answers(ui, "app.button.end", Look::stop, IntentKind::end_session,
                    "app.dialog.end.stay", intents);
            close_dialog(ui);
            break;
        case DialogKind::erase:
            open_dialog(ui, "erase", ui.words("app.dialog.erase.title"));
            paragraph(ui, ui.words("app.dialog.erase.text"));
            answers(ui, "app.button.erase", Look::stop, IntentKind::erase, "app.button.cancel",
                    intents);
            close_dialog(ui);
            break;
        case DialogKind::message:
            open_dialog(ui, "message", ui.words("app.dialog.message"));
            paragraph(ui, detail);
            ui.gap(2 * unit);
            if (button(ui, "close", ui.words("app.button.close"), Look::primary)) {
                intents.push_back({IntentKind::close_dialog});
            }
            ui.last_node().focus = true;
            close_dialog(ui);
            break;
        case DialogKind::hurts: hurts(ui, intents); break;
        case DialogKind::none: break;
    }
}

}  // namespace catcow
