#include "ui/screens/settings/screens.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {

void sounds_screen(Ui& ui, const SoundsModel& model, Intents& intents) {
    nav_bar(ui, Destination::settings, intents);
    ui.open_group(Role::main, "main", ui.words("app.sound.learn"));
    open_page(ui, "sounds", page_area(ui, true));
    back_row(ui, intents);
    heading(ui, ui.words("app.sound.learn"), 1);
    ui.gap(unit);
    quiet_paragraph(ui, ui.words("app.sound.learn_about"), Type::body);
    ui.gap(2 * unit);
    open_card(ui);
    for (std::size_t i = 0; i < model.sounds.size(); ++i) {
        const Line& sound = model.sounds[i];
        if (play_row(ui, "sound " + std::to_string(i), sound.title, sound.detail))
            intents.push_back(HearSound{static_cast<int>(i)});
    }
    close_card(ui);
    close_page(ui);
    ui.close_group();
}

}  // namespace catcow
