#include "ui/screens/settings/screens.h"
#include "ui/screens/shell/dialog_answers.h"

namespace catcow {

void erase_dialog(Ui& ui, Intents& intents) {
    ui.open_dialog("erase", ui.words("app.dialog.erase.title"));
    ui.paragraph(ui.words("app.dialog.erase.text"));
    dialog_answers(ui, "app.button.erase", Look::stop, EraseEverything{}, "app.button.cancel",
                   intents);
    ui.close_dialog();
}

}  // namespace catcow
