#include "ui/screens/settings/screens.h"
#include "ui/screens/shell/dialog_answers.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {

void erase_dialog(Ui& ui, Intents& intents) {
    open_dialog(ui, "erase", ui.words("app.dialog.erase.title"), answers_height(ui));
    paragraph(ui, ui.words("app.dialog.erase.text"));
    dialog_answers(ui, "app.button.erase", Look::stop, EraseEverything{}, "app.button.cancel",
                   intents);
    close_dialog(ui);
}

}  // namespace catcow
