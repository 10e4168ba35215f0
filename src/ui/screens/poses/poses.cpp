#include <algorithm>

#include "ui/icons.h"
#include "ui/screens/poses/screens.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/entry.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

// On a wide page the poses lie in up to three columns, in the order of reading.
constexpr float column_width = 330;

int columns_of(float width) {
    return std::clamp(static_cast<int>((width - 4 * unit) / column_width), 1, 3);
}

void entries(Ui& ui, const PosesModel::Group& group, int columns, Intents& intents) {
    const Rect all = ui.column();
    const float apart = 3 * unit;
    const float width =
        (all.width - apart * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    int place = 0;
    float top = all.y, end = all.y;
    for (const PosesModel::Entry& entry : group.entries) {
        if (place == columns) {
            place = 0;
            top = end;
        }
        ui.set_column(all.x + (width + apart) * static_cast<float>(place++), width);
        ui.move_to(top);
        // The key includes the group, because a pose may be in several groups.
        if (list_row(ui, group.title + std::to_string(entry.number), entry.name, entry.detail,
                     Icon{}, entry.picture))
            intents.push_back(OpenPose{entry.number});
        end = std::max(end, ui.column().y);
    }
    ui.set_column(all.x, all.width);
    ui.move_to(end);
}

}  // namespace

void poses_screen(Ui& ui, const PosesModel& model, Intents& intents) {
    constexpr std::size_t most_search_letters = 40;
    nav_bar(ui, Destination::poses, intents);
    ui.open_group(Role::main, "main", ui.words("app.nav.poses"));
    const Rect area = page_area(ui, true);
    open_page(ui, "poses", area);
    const float most = 3 * column_width + 4 * unit;
    const float wide = std::min(area.width - 5 * unit, most);
    const int columns = columns_of(wide);
    const Rect one = ui.column();
    const float x = columns > 1 ? area.x + (area.width - wide) / 2 : one.x;
    ui.set_column(x, one.width);
    heading(ui, ui.words("app.nav.poses"), 1);
    ui.gap(2 * unit);
    std::string search = model.search;
    if (text_field(ui, "search", ui.words("app.poses.search"), search, most_search_letters))
        intents.push_back(SearchPoses{intents.keep(search)});
    ui.gap(2 * unit);
    const int grouping = choice(ui, "group", ui.words("app.poses.group.name"),
                                {std::string(ui.words("app.poses.group.kind")),
                                 std::string(ui.words("app.poses.group.movement")),
                                 std::string(ui.words("app.poses.group.position"))},
                                static_cast<int>(model.grouping));
    if (grouping >= 0) intents.push_back(GroupPoses{static_cast<Grouping>(grouping)});
    ui.gap(2 * unit);
    // Assistive technology announces the number when a search changes it.
    const std::string found = model.found == 0 ? std::string(ui.words("app.poses.none"))
                                               : ui.words.count("app.poses.found", model.found);
    live(ui, "found", found, found, Type::body, Align::left);
    ui.gap(unit);
    if (columns > 1) ui.set_column(x, wide);
    for (const PosesModel::Group& group : model.groups) {
        open_card(ui);
        heading(ui, group.title, 2);
        ui.gap(unit / 2);
        entries(ui, group, columns, intents);
        close_card(ui);
        ui.gap(2 * unit);
    }
    close_page(ui);
    ui.close_group();
}

}  // namespace catcow
