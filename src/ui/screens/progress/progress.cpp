#include <array>
#include <utility>

#include "ui/icons.h"
#include "ui/screens/progress/screens.h"
#include "ui/screens/shell/page.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"
#include "ui/written.h"

namespace catcow {
namespace {

// Draws two numbers side by side: sessions and minutes.
void totals(Ui& ui, const Statistics& statistics) {
    const Rect column = ui.column();
    const float half = (column.width - 2 * unit) / 2;
    const int minutes = static_cast<int>((statistics.seconds + 30) / 60);
    const std::array<std::pair<std::string, std::string>, 2> figures{
        {{std::to_string(statistics.sessions),
          ui.words.count("app.progress.sessions", statistics.sessions)},
         {std::to_string(minutes), ui.words.count("app.progress.minutes", minutes)}}};
    const float height =
        line_height(ui.size(Type::word)) + line_height(ui.size(Type::body)) + 3 * unit;
    float x = column.x;
    for (const auto& [figure, unit_word] : figures) {
        const Rect box{x, column.y, half, height};
        const Palette& palette = ui.colours();
        ui.draw().AddRectFilled({box.x, box.y}, {box.x + half, box.y + height},
                                Ui::paint(palette.surface), corner);
        ui.draw().AddRect({box.x, box.y}, {box.x + half, box.y + height}, Ui::paint(palette.line),
                          corner, 0, 1);
        const float inner = box.y + 1.5F * unit;
        draw_text(ui, figure, {box.x, inner, half, 0}, Type::word, Weight::bold, palette.accent,
                  Align::centre);
        draw_text(ui, unit_word, {box.x, inner + line_height(ui.size(Type::word)), half, 0},
                  Type::body, Weight::regular, palette.quiet, Align::centre);
        ui.emit(Role::text, ui.id(unit_word), figure + " " + unit_word, box);
        x += half + 2 * unit;
    }
    ui.gap(height);
}

}  // namespace

void progress_screen(Ui& ui, const ProgressModel& model, Intents& intents) {
    nav_bar(ui, Destination::progress, intents);
    ui.open_group(Role::main, "main", ui.words("app.nav.progress"));
    open_page(ui, "progress", page_area(ui, true));
    heading(ui, ui.words("app.nav.progress"), 1);
    ui.gap(2 * unit);
    if (!model.trouble.empty()) {
        alert(ui, "storage", model.trouble);
        ui.gap(2 * unit);
    }
    if (model.unreadable > 0) {
        alert(ui, "unreadable", ui.words.count("app.storage.unreadable", model.unreadable));
        ui.gap(2 * unit);
    }
    if (list_row(ui, "plan", ui.words("app.plan.mine.title"), model.week))
        intents.push_back(GoTo{Destination::plan});
    ui.gap(2 * unit);
    if (model.statistics.sessions == 0) {
        paragraph(ui, ui.words("app.progress.empty"), Type::lead);
    } else {
        totals(ui, model.statistics);
        ui.gap(3 * unit);
        heading(ui, ui.words("app.progress.history"), 2);
        ui.gap(unit);
        open_card(ui);
        ui.open_group(Role::list, "history", ui.words("app.progress.history"));
        for (std::size_t i = 0; i < model.newest.size(); ++i) {
            const SessionRecord& record = model.newest[i];
            const int minutes = record.seconds < 60 ? 0 : (record.seconds + 30) / 60;
            const std::string time = minutes > 0
                                         ? written_minutes(ui.words, minutes)
                                         : ui.words.count("app.time.seconds", record.seconds);
            list_line(
                ui,
                ui.words.format(
                    "app.progress.when",
                    {{"date", written_date(ui.words, record.started)}, {"title", model.titles[i]}}),
                record.finished ? time : ui.words.format("app.progress.ended", {{"time", time}}),
                i + 1 == model.newest.size());
        }
        ui.close_group();
        close_card(ui);
    }
    close_page(ui);
    ui.close_group();
}

}  // namespace catcow
