#include <algorithm>

#include "ui/icons.h"
#include "ui/screens/builder/screens.h"
#include "ui/screens/shell/dialog_answers.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/entry.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

// A press on the row adds the pose. Behind it there is room to take it out again.
void pose_row(Ui& ui, const PickModel::Entry& entry, bool full, Intents& intents) {
    const Rect column = ui.column();
    const float width = column.width - target - unit;
    ui.set_column(column.x, width);
    const bool roomy = width >= 15 * ui.size(Type::body);
    const std::string key = std::to_string(entry.number);
    ui.set_enabled(!full);
    if (add_row(ui, key, entry.name, entry.detail, roomy ? entry.picture : 0))
        intents.push_back(AddPose{entry.number});
    ui.set_enabled(true);
    ui.set_column(column.x, column.width);
    if (!entry.added) return;
    const float middle = (column.y + ui.column().y) / 2;
    const std::string label = std::string(ui.words("app.builder.remove")) + ": " + entry.name;
    if (icon_button_at(ui, {column.x + column.width - target, middle - target / 2, target, target},
                       "out " + key, label, Icon::minus, false))
        intents.push_back(TakeOutAdded{entry.number});
}

}  // namespace

void pick_dialog(Ui& ui, const PickModel& model, Intents& intents) {
    constexpr std::size_t most_search_letters = 40;
    zoom_dialog_actions(ui);
    // In a very low window the list needs the room more. Its rows say the same.
    const float line = dialog_is_tight(ui) ? 0 : line_height(ui.size(Type::body)) + unit;
    const float foot = line + foot_of(ui, {Look::primary});
    ui.zoom(1);
    open_dialog(ui, "pick", ui.words("app.builder.add"), foot);
    std::string search = model.search;
    if (text_field(ui, "search", ui.words("app.poses.search"), search, most_search_letters))
        intents.push_back(SearchPoseToAdd{intents.keep(search)});
    ui.gap(unit);
    live(ui, "found", model.found, model.found, Type::body, Align::left);
    ui.gap(unit / 2);
    for (const PickModel::Entry& entry : model.entries) pose_row(ui, entry, model.full, intents);
    open_dialog_foot(ui);
    const std::string added = model.full ? std::string(ui.words("app.builder.full")) : model.added;
    if (line > 0) {  // before it says anything, too
        const float below = ui.column().y + line;
        live(ui, "added", added, added, Type::body, Align::centre);
        ui.move_to(std::max(ui.column().y, below));
    } else {
        whisper(ui, "added", added);
    }
    if (button(ui, "done", ui.words("app.button.done"), Look::primary))
        intents.push_back(CloseDialog{});
    close_dialog(ui);
}

}  // namespace catcow
