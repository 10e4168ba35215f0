#include "ui/screens/shell/dialog_answers.h"
#include "ui/screens/shell/screens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {

void dialog_answers(Ui& ui, const char* yes, Look look, Intent done, const char* no,
                    Intents& intents) {
    ui.gap(2 * unit);
    if (button(ui, no, ui.words(no), Look::quiet)) intents.push_back(CloseDialog{});
    ui.last_node().focus = true;
    ui.gap(unit);
    if (button(ui, yes, ui.words(yes), look)) intents.push_back(done);
}

void message_dialog(Ui& ui, const std::string& text, Intents& intents) {
    open_dialog(ui, "message", ui.words("app.dialog.message"));
    paragraph(ui, text);
    ui.gap(2 * unit);
    if (button(ui, "close", ui.words("app.button.close"), Look::primary)) {
        intents.push_back(CloseDialog{});
    }
    ui.last_node().focus = true;
    close_dialog(ui);
}

}  // namespace catcow
