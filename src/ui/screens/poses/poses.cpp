#include "ui/icons.h"
#include "ui/screens/poses/screens.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/entry.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {

void poses_screen(Ui& ui, const PosesModel& model, Intents& intents) {
    constexpr std::size_t most_search_letters = 40;
    nav_bar(ui, Destination::poses, intents);
    ui.open_group(Role::main, "main", ui.words("app.nav.poses"));
    const Grid grid = open_grid_page(ui, "poses", page_area(ui, true));
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
    ui.set_column(grid.x, grid.width);
    for (const PosesModel::Group& group : model.groups) {
        open_card(ui);
        heading(ui, group.title, 2);
        ui.gap(unit / 2);
        in_columns(ui, grid.columns, static_cast<int>(group.entries.size()), [&](int i) {
            const PosesModel::Entry& entry = group.entries[static_cast<std::size_t>(i)];
            // The key includes the group, because a pose may be in several groups.
            if (list_row(ui, group.title + std::to_string(entry.number), entry.name, entry.detail,
                         Icon{}, entry.picture))
                intents.push_back(OpenPose{entry.number});
        });
        close_card(ui);
        ui.gap(2 * unit);
    }
    close_page(ui);
    ui.close_group();
}

}  // namespace catcow
