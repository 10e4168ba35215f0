#include "ui/icons.h"
#include "ui/screens/routines/screens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/entry.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

void deleted(Ui& ui, const RoutinesModel& model, Intents& intents) {
    live(ui, "deleted", model.deleted, model.deleted, Type::body, Align::left);
    if (model.deleted.empty()) return;
    ui.gap(unit);
    if (button(ui, "undo", ui.words("app.routines.undo"), Look::quiet, Icon::undo))
        intents.push_back(UndoDelete{});
    ui.gap(2 * unit);
}

void search(Ui& ui, const RoutinesModel& model, Intents& intents) {
    constexpr std::size_t most_search_letters = 40;
    if (!model.searches) return;
    std::string text = model.search;
    if (text_field(ui, "search", ui.words("app.poses.search"), text, most_search_letters))
        intents.push_back(SearchRoutines{intents.keep(text)});
    ui.gap(2 * unit);
    const std::string found = model.found == 0 ? std::string(ui.words("app.routines.not_found"))
                                               : ui.words.count("app.routines.found", model.found);
    live(ui, "found", found, found, Type::body, Align::left);
    ui.gap(unit);
}

}  // namespace

void routines_screen(Ui& ui, const RoutinesModel& model, Intents& intents) {
    nav_bar(ui, Destination::routines, intents);
    ui.open_group(Role::main, "main", ui.words("app.nav.routines"));
    const Grid grid = open_grid_page(ui, "routines", page_area(ui, true));
    heading(ui, ui.words("app.nav.routines"), 1);
    ui.gap(2 * unit);
    deleted(ui, model, intents);
    for (std::size_t i = 0; i < model.notices.size(); ++i) {
        alert(ui, "notice " + std::to_string(i), model.notices[i]);
        ui.gap(2 * unit);
    }
    search(ui, model, intents);
    if (button(ui, "new", ui.words("app.builder.new"), Look::primary, Icon::plus))
        intents.push_back(NewRoutine{});
    ui.gap(unit);
    if (button(ui, "paste", ui.words("app.routines.paste"), Look::quiet, Icon::link))
        intents.push_back(AskForLink{});
    ui.gap(2 * unit);
    if (model.none_kept) {
        quiet_paragraph(ui, ui.words("app.routines.none_about"), Type::body);
        ui.gap(2 * unit);
    }
    ui.set_column(grid.x, grid.width);
    for (const RoutinesModel::Group& group : model.groups) {
        open_card(ui);
        heading(ui, group.title, 2);
        ui.gap(unit / 2);
        in_columns(ui, grid.columns, static_cast<int>(group.rows.size()), [&](int i) {
            const RoutinesModel::Row& row = group.rows[static_cast<std::size_t>(i)];
            const bool kept = row.built_in < 0;
            const std::string key =
                kept ? "kept " + row.key : "built-in " + std::to_string(row.built_in);
            if (!strip_row(ui, key, row.title, row.detail, row.pictures)) return;
            if (kept) intents.push_back(OpenKept{intents.keep(row.key)});
            if (!kept) intents.push_back(OpenBuiltIn{row.built_in});
        });
        close_card(ui);
        ui.gap(2 * unit);
    }
    close_page(ui);
    ui.close_group();
}

}  // namespace catcow
