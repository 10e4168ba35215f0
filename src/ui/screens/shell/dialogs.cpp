#include "ui/screens/shell/dialog_answers.h"
#include "ui/screens/shell/screens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {

float foot_of(Ui& ui, std::initializer_list<Look> buttons) {
    zoom_dialog_actions(ui);
    float height = 2 * unit;
    for (const Look look : buttons) height += button_height(ui, look) + unit;
    ui.zoom(1);
    return height;
}

float answers_height(Ui& ui) { return foot_of(ui, {Look::quiet, Look::stop}); }

void dialog_answers(Ui& ui, const char* yes, Look look, Intent done, const char* no,
                    Intents& intents) {
    open_dialog_foot(ui);
    if (button(ui, no, ui.words(no), Look::quiet)) intents.push_back(CloseDialog{});
    ui.last_node().focus = true;
    ui.gap(unit);
    if (button(ui, yes, ui.words(yes), look)) intents.push_back(done);
}

void message_dialog(Ui& ui, const std::string& text, Intents& intents) {
    open_dialog(ui, "message", ui.words("app.dialog.message"), foot_of(ui, {Look::primary}));
    paragraph(ui, text);
    open_dialog_foot(ui);
    if (button(ui, "close", ui.words("app.button.close"), Look::primary)) {
        intents.push_back(CloseDialog{});
    }
    ui.last_node().focus = true;
    close_dialog(ui);
}

}  // namespace catcow
