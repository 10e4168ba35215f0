#pragma once

#include <functional>
#include <string>
#include <vector>

#include "ui/intents.h"
#include "ui/screens/shell/figure.h"
#include "ui/ui.h"

namespace catcow {

// What all pages share: the area for their content, the nav bar, and cards with lists.

// Draws the bar for moving between pages. `current` is marked. Call it before the page: the keyboard
// and screen readers come to it first, as on other sites, and a new page starts at its heading.
void nav_bar(Ui& ui, Destination current, Intents& intents);
// Returns the area for the content of a page. With the nav bar it is beside or above the bar,
// otherwise it is the whole room.
Rect page_area(const Ui& ui, bool with_nav);
// Opens the scrolling column of a page inside `area`, with margins and a readable width.
void open_page(Ui& ui, const char* key, Rect area);
void close_page(Ui& ui);
// The foot of a page: its main buttons, in reach of the thumb while the column above it scrolls. In a
// low window it would leave no room for the column, so there it is the end of the column.
Rect above_foot(Rect room, float foot);  // the area for open_page()
// Call it where the foot begins, and close_foot() instead of close_page().
void open_foot(Ui& ui, const char* key, Rect room, float foot);
void close_foot(Ui& ui);
bool foot_is_apart(Rect room, float foot);

// Draws Back, to the page below this one. The first is a row of the column, the second has a place.
void back_row(Ui& ui, Intents& intents);
void back_at(Ui& ui, float x, float y, Intents& intents);

// Draws the figure, below a row with Back and the button of its motion, and returns the space for the
// words. The figure stays in sight while the words scroll. It is above the words, or to their left on a
// wide screen. It gets smaller, or is left out, so that large words fit on a small phone.
Rect beside_figure(Ui& ui, Rect room, const FigureModel& figure, Intents& intents);

// A page with lists whose rows lie in up to three columns where it is wide, in the order of reading.
struct Grid {
    int columns = 1;
    float x = 0, width = 0;  // of all columns; set it after what has a readable width
};
inline constexpr float grid_column = 330;
// Opens the page with a column of a readable width, at the left of the grid.
Grid open_grid_page(Ui& ui, const char* key, Rect area);
// Draws `count` rows in the columns of the present column. `draw`: draws the one with this index.
void in_columns(Ui& ui, int columns, int count, const std::function<void(int)>& draw);

// Draws a row that opens a short page over this one. `id`: Lesson::id, a literal.
void lesson_row(Ui& ui, const char* id, Intents& intents);

// The two texts of a line, one at each end.
struct Line {
    std::string title, detail;
};
// Draws a list of rows that only show text, parted by lines.
void line_list(Ui& ui, const char* key, std::string_view name, const std::vector<Line>& all);
// Both draw a card with a title and a list. An empty list draws nothing.
void step_card(Ui& ui, const char* title, const std::vector<Line>& all);
void point_card(Ui& ui, const char* title, const std::vector<std::string>& all);

}  // namespace catcow
