#include <algorithm>
#include <array>
#include <numeric>

#include "ui/icons.h"
#include "ui/screens/shell/page.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/slot.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

constexpr float bar_height = 68;
constexpr float side_width = 120;
constexpr float entry_margin = 8;  // of its label
constexpr float most_step = 84;    // from one entry of the side bar to the next
constexpr float least_above_foot = 220;

struct Entry {
    Destination destination;
    const char* text;
    Icon icon;
};
constexpr std::array<Entry, 5> entries{
    {{Destination::today, "app.nav.today", Icon::today},
     {Destination::poses, "app.nav.poses", Icon::poses},
     {Destination::routines, "app.nav.routines", Icon::routines},
     {Destination::progress, "app.nav.progress", Icon::progress},
     {Destination::settings, "app.nav.settings", Icon::settings}}};

// Returns the widths of the entries of the bar at the bottom. They are equal if all labels fit. On a
// small phone a long label takes from the short ones, or nobody could read it.
std::array<float, entries.size()> widths_in_bar(const Ui& ui, float bar) {
    std::array<float, entries.size()> wanted{};
    for (std::size_t i = 0; i < entries.size(); ++i)
        wanted[i] =
            entry_margin + text_width(ui, ui.words(entries[i].text), Type::caption, Weight::bold);
    const float equal = bar / static_cast<float>(entries.size());
    if (*std::max_element(wanted.begin(), wanted.end()) <= equal) {
        wanted.fill(equal);
        return wanted;
    }
    const float all = std::accumulate(wanted.begin(), wanted.end(), 0.0F);
    float narrow = 0, rest = 0;  // those that would be too narrow to hit, and the others
    for (const float each : wanted) {
        const bool least = each / all * bar < target;
        (least ? narrow : rest) += least ? target : each;
    }
    for (float& each : wanted)
        each = each / all * bar < target ? target : each / rest * (bar - narrow);
    return wanted;
}

void entry_at(Ui& ui, Rect rect, const Entry& entry, bool current, Intents& intents) {
    const std::string_view label = ui.words(entry.text);
    const Palette& palette = ui.colours();
    const Colour colour = current ? palette.accent : palette.quiet;
    const float pixels = std::min(
        fitting_size(ui, label, Type::caption, Weight::bold, rect.width - entry_margin), 17.0F);
    const float across =
        text_width(ui, label, Type::caption, Weight::bold) * pixels / ui.size(Type::caption);
    const float middle = rect.x + rect.width / 2;
    const float top = rect.y + (rect.height - 28 - pixels - 4) / 2;
    if (current) {
        ui.draw().AddRectFilled({middle - 30, top - 3}, {middle + 30, top + 29},
                                Ui::paint(palette.accent, 0.14F), 16);
    }
    if (button_at(ui, rect, entry.text, label, Look::bare))
        intents.push_back(GoTo{entry.destination});
    ui.last_node().current = current;
    draw_icon(ui, entry.icon, middle, top + 13, 26, colour);
    draw_line(ui, label, middle - across / 2, top + 32, pixels, Weight::bold, colour);
}

}  // namespace

Rect page_area(const Ui& ui, bool with_nav) {
    Rect room = ui.room();
    if (!with_nav) return room;
    if (ui.wide()) {
        room.x += side_width;
        room.width -= side_width;
    } else {
        room.height -= bar_height;
    }
    return room;
}

void nav_bar(Ui& ui, Destination current, Intents& intents) {
    const Rect room = ui.room();
    const bool wide = ui.wide();
    const Rect bar = wide ? Rect{room.x, room.y, side_width, room.height}
                          : Rect{room.x, room.y + room.height - bar_height, room.width, bar_height};
    ui.open_group(Role::navigation, "nav", ui.words("app.nav.name"));
    open_area(ui, "nav", bar, false, true);
    // The background continues under the safe inset to the edge of the display.
    const Surface& surface = ui.surface();
    const ImVec2 from = wide ? ImVec2{0, 0} : ImVec2{0, bar.y};
    const ImVec2 to =
        wide ? ImVec2{bar.x + bar.width, surface.height} : ImVec2{surface.width, surface.height};
    ui.draw().PushClipRectFullScreen();
    ui.draw().AddRectFilled(from, to, Ui::paint(ui.colours().surface));
    ui.draw().AddLine(wide ? ImVec2{to.x, 0} : from, wide ? to : ImVec2{to.x, from.y},
                      Ui::paint(ui.colours().line), 1);
    ui.draw().PopClipRect();
    float x = bar.x;
    float y = wide ? bar.y + 3 * unit : bar.y;
    const auto widths = widths_in_bar(ui, bar.width);
    const float step =  // in the side bar
        std::min(most_step, (bar.height - 3 * unit) / static_cast<float>(entries.size()));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const float width = wide ? bar.width : widths[i];
        entry_at(ui, {x, y, width, wide ? step - unit : bar_height}, entries[i],
                 entries[i].destination == current, intents);
        if (wide) {
            y += step;
        } else {
            x += width;
        }
    }
    close_area(ui);
    ui.close_group();
}

void back_at(Ui& ui, float x, float y, Intents& intents) {
    const std::string_view label = ui.words("app.notice.back");
    const float text = ui.size(Type::body);
    const float width =
        text_width(ui, label, Type::body, Weight::bold) + text * 1.25F + 5 * unit + 1;
    const float height = std::max(target, line_height(text) + unit);
    if (button_at(ui, {x, y, width, height}, "back", label, Look::plain, Icon::back))
        intents.push_back(LeavePage{});
}

void back_row(Ui& ui, Intents& intents) {
    const Rect column = ui.column();
    back_at(ui, column.x - 2 * unit, column.y - 2 * unit, intents);
    ui.move_to(ui.last_node().rect.y + ui.last_node().rect.height + unit / 2);
}

void open_page(Ui& ui, const char* key, Rect area) {
    open_area(ui, key, area, true);
    const float width = std::min(area.width - 5 * unit, widest_column);
    ui.set_column(area.x + (area.width - width) / 2, width);
    ui.gap(3 * unit);
}

void close_page(Ui& ui) {
    ui.gap(3 * unit);
    close_area(ui);
}

bool foot_is_apart(Rect room, float foot) { return room.height - foot >= least_above_foot; }

Rect above_foot(Rect room, float foot) {
    if (foot_is_apart(room, foot)) room.height -= foot;
    return room;
}

void open_foot(Ui& ui, const char* key, Rect room, float foot) {
    if (!foot_is_apart(room, foot)) return;
    point_down(ui);
    close_page(ui);
    const float top = room.y + room.height - foot;
    open_page(ui, key, {room.x, top, room.width, foot});
    // A body in the column scrolls under it.
    ui.draw().AddRectFilled({room.x, top}, {room.x + room.width, room.y + room.height},
                            Ui::paint(ui.colours().paper));
    ui.move_to(top + 2 * unit);
}

void close_foot(Ui& ui) {
    ui.gap(2 * unit);
    close_area(ui);
}

Rect beside_figure(Ui& ui, Rect room, const FigureModel& figure, Intents& intents) {
    constexpr float least_words = 185, least_figure = 150;  // pixels, at font size 16
    const bool beside = figure_is_beside(room);
    Rect box = room;
    const float over = room.height - least_words * ui.size(Type::body) / 16;
    if (beside) {
        box.width *= figure_share;
    } else {
        box.height = std::min(0.42F * room.height, over);
    }
    if (!figure.shown || box.height < least_figure) return room;
    open_area(ui, "figure", box, false);
    back_at(ui, box.x + unit / 2, box.y + unit / 2, intents);
    const Rect back = ui.last_node().rect;
    const float top = back.y + back.height;
    const ImVec2 button{box.x + box.width - unit / 2 - target, back.y + (back.height - target) / 2};
    figure_with_button(ui,
                       {box.x + unit, top, box.width - 2 * unit, box.y + box.height - unit - top},
                       button, figure, intents);
    close_area(ui);
    if (beside) return {room.x + box.width, room.y, room.width - box.width, room.height};
    return {room.x, room.y + box.height, room.width, room.height - box.height};
}

void lesson_row(Ui& ui, const char* id, Intents& intents) {
    const std::string key = "learn." + std::string(id);
    if (list_row(ui, key, ui.words(key + ".title"), ui.words(key + ".about"), Icon::learn))
        intents.push_back(ReadLesson{id});
}

int columns_of(float width) {
    return std::clamp(static_cast<int>((width - 4 * unit) / grid_column), 1, 3);
}

Grid open_grid_page(Ui& ui, const char* key, Rect area) {
    open_page(ui, key, area);
    const float most = 3 * grid_column + 4 * unit;
    const float wide = std::min(area.width - 5 * unit, most);
    const Rect one = ui.column();
    Grid grid{columns_of(wide), one.x, one.width};
    if (grid.columns > 1) grid.x = area.x + (area.width - wide) / 2, grid.width = wide;
    ui.set_column(grid.x, one.width);
    return grid;
}

void in_columns(Ui& ui, int columns, int count, const std::function<void(int)>& draw) {
    const Rect all = ui.column();
    const float apart = 3 * unit;
    const float width =
        (all.width - apart * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    int place = 0;
    float top = all.y, end = all.y;
    for (int i = 0; i < count; ++i) {
        if (place == columns) {
            place = 0;
            top = end;
        }
        ui.set_column(all.x + (width + apart) * static_cast<float>(place++), width);
        ui.move_to(top);
        draw(i);
        end = std::max(end, ui.column().y);
    }
    ui.set_column(all.x, all.width);
    ui.move_to(end);
}

void line_list(Ui& ui, const char* key, std::string_view name, const std::vector<Line>& all) {
    ui.open_group(Role::list, key, name);
    for (const Line& line : all) list_line(ui, line.title, line.detail, &line == &all.back());
    ui.close_group();
}

void step_card(Ui& ui, const char* title, const std::vector<Line>& all) {
    if (all.empty()) return;
    open_card(ui);
    heading(ui, ui.words(title), 2);
    ui.gap(unit / 2);
    ui.open_group(Role::list, title, ui.words(title));
    for (const Line& line : all) list_step(ui, line.title, line.detail);
    ui.close_group();
    close_card(ui);
    ui.gap(2 * unit);
}

void point_card(Ui& ui, const char* title, const std::vector<std::string>& all) {
    if (all.empty()) return;
    open_card(ui);
    heading(ui, ui.words(title), 2);
    ui.gap(unit);
    ui.open_group(Role::list, title, ui.words(title));
    for (const std::string& point : all) bullet(ui, point);
    ui.close_group();
    close_card(ui);
    ui.gap(2 * unit);
}

}  // namespace catcow
