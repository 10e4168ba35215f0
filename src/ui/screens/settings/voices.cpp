#include "ui/icons.h"
#include "ui/screens/settings/screens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/entry.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {

void voices_screen(Ui& ui, const VoicesModel& model, Intents& intents) {
    constexpr std::size_t most_search_letters = 40;
    nav_bar(ui, Destination::settings, intents);
    ui.open_group(Role::main, "main", ui.words("app.voice.which"));
    open_page(ui, "voices", page_area(ui, true));
    back_row(ui, intents);
    heading(ui, ui.words("app.voice.which"), 1);
    ui.gap(unit);
    quiet_paragraph(ui, ui.words("app.voice.which_about"), Type::body);
    ui.gap(2 * unit);
    if (model.searches) {
        std::string search = model.search;
        if (text_field(ui, "search", ui.words("app.poses.search"), search, most_search_letters))
            intents.push_back(SearchVoices{intents.keep(search)});
        ui.gap(2 * unit);
    }
    if (model.voices.empty()) {
        const std::string_view none = ui.words("app.voice.not_found");
        live(ui, "none", none, none, Type::body, Align::left);
    }
    ui.open_group(Role::radio_group, "voices", ui.words("app.voice.which"));
    for (std::size_t i = 0; i < model.voices.size(); ++i) {
        const int index = static_cast<int>(i);
        if (choice_card(ui, "voice " + std::to_string(i), model.voices[i].title,
                        model.voices[i].detail, index == model.chosen)) {
            intents.push_back(ChooseVoice{index});
        }
        ui.gap(unit);
    }
    ui.close_group();
    if (model.more > 0) {
        ui.gap(unit);
        if (button(ui, "more", ui.words.count("app.voice.more", model.more), Look::quiet))
            intents.push_back(ShowMoreVoices{});
    }
    close_page(ui);
    ui.close_group();
}

}  // namespace catcow
