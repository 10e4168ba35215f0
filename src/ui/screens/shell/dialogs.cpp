#include <utility>

#include "ui/screens/shell/dialog_answers.h"
#include "ui/screens/shell/screens.h"

namespace catcow {

void dialog_answers(Ui& ui, const char* yes, Look look, Intent done, const char* no,
                    Intents& intents) {
    ui.gap(2 * unit);
    if (ui.button(no, ui.words(no), Look::quiet)) intents.push_back(CloseDialog{});
    ui.last_node().focus = true;
    ui.gap(unit);
    if (ui.button(yes, ui.words(yes), look)) intents.push_back(std::move(done));
}

void message_dialog(Ui& ui, const std::string& text, Intents& intents) {
    ui.open_dialog("message", ui.words("app.dialog.message"));
    ui.paragraph(text);
    ui.gap(2 * unit);
    if (ui.button("close", ui.words("app.button.close"), Look::primary)) {
        intents.push_back(CloseDialog{});
    }
    ui.last_node().focus = true;
    ui.close_dialog();
}

}  // namespace catcow
