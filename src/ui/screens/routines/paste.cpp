#include "ui/screens/routines/screens.h"
#include "ui/screens/shell/dialog_answers.h"
#include "ui/widgets/entry.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {

void paste_dialog(Ui& ui, const PasteModel& model, Intents& intents) {
    constexpr std::size_t most_letters = 4000;  // enough to tell that a link is too long
    // In a low window the field needs the room of the second button, and the keyboard comes only when the
    // person asks for it.
    const bool tight = ui.room().height < 24 * ui.size(Type::body);
    const auto cancel = [&] {
        if (button(ui, "cancel", ui.words("app.button.cancel"), Look::plain))
            intents.push_back(CloseDialog{});
    };
    open_dialog(ui, "paste", ui.words("app.routines.paste"),
                tight ? foot_of(ui, {Look::primary}) : foot_of(ui, {Look::primary, Look::plain}));
    // First, so that a low window shows it.
    if (!model.fault.empty()) {
        alert(ui, "fault", model.fault);
        ui.gap(unit);
    }
    std::string text = model.text;
    if (text_field(ui, "link", ui.words("app.routines.link"), text, most_letters))
        intents.push_back(WriteLink{intents.keep(text)});
    ui.last_node().focus = !tight;
    ui.gap(unit);
    quiet_paragraph(ui, ui.words("app.routines.paste_about"), Type::body);
    ui.gap(2 * unit);
    if (button(ui, "file", ui.words("app.routines.open_file"), Look::quiet))
        intents.push_back(ChooseFile{});
    if (tight) {
        ui.gap(unit);
        cancel();
    }
    open_dialog_foot(ui);
    if (button(ui, "open", ui.words("app.routines.open"), Look::primary))
        intents.push_back(OpenLink{});
    ui.last_node().focus = tight;
    if (!tight) {
        ui.gap(unit);
        cancel();
    }
    close_dialog(ui);
}

}  // namespace catcow
