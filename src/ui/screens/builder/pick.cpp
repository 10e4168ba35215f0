#include "ui/icons.h"
#include "ui/screens/builder/screens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/entry.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {

void pick_dialog(Ui& ui, const PickModel& model, Intents& intents) {
    constexpr std::size_t most_search_letters = 40;
    open_dialog(ui, "pick", ui.words("app.builder.add"), button_height(ui, Look::quiet) + 2 * unit);
    std::string search = model.search;
    if (text_field(ui, "search", ui.words("app.poses.search"), search, most_search_letters))
        intents.push_back(SearchPoseToAdd{intents.keep(search)});
    ui.gap(unit);
    live(ui, "found", model.found, model.found, Type::body, Align::left);
    ui.gap(unit / 2);
    for (const PickModel::Entry& entry : model.entries) {
        if (list_row(ui, std::to_string(entry.number), entry.name, entry.detail, Icon{},
                     entry.picture))
            intents.push_back(AddPose{entry.number});
    }
    open_dialog_foot(ui);
    if (button(ui, "close", ui.words("app.button.close"), Look::quiet))
        intents.push_back(CloseDialog{});
    close_dialog(ui);
}

}  // namespace catcow
