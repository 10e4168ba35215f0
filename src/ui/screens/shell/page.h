#pragma once

#include <string>
#include <vector>

#include "ui/intents.h"
#include "ui/ui.h"

namespace catcow {

// What the pages have in common: where their content goes, the nav bar, cards with lists.

// The bar that leads between the pages. `current` is marked.
void nav_bar(Ui& ui, Destination current, Intents& intents);
// Where the content of a page goes: beside or above the bar, or in all of the room.
Rect page_area(const Ui& ui, bool with_nav);
// Opens the scrolling column of a page inside `area`, with margins and a readable width.
void open_page(Ui& ui, const char* key, Rect area);
void close_page(Ui& ui);

// The two texts of a line: one at its left end, one at its right end.
struct Line {
    std::string title, detail;
};
// A card with a list under its title. An empty list draws nothing.
void step_card(Ui& ui, const char* title, const std::vector<Line>& all);
void point_card(Ui& ui, const char* title, const std::vector<std::string>& all);

}  // namespace catcow
