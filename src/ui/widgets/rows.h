#pragma once

#include <vector>

#include "ui/pictures.h"
#include "ui/ui.h"

namespace catcow {

enum class Icon : std::uint32_t;

// Rows of a list. They fill the width of the column and move the column by their height.

// A row that opens something. Returns true when pressed. `detail` may be empty. `picture`: id in
// the PictureBook, 0 for none.
bool list_row(Ui& ui, std::string_view key, std::string_view title, std::string_view detail,
              Icon icon = Icon{}, int picture = 0);
// The same with up to six pictures below its title, as many as fit, and how many more there are.
bool strip_row(Ui& ui, std::string_view key, std::string_view title, std::string_view detail,
               const std::vector<int>& pictures);
// The same for a row that adds something.
bool add_row(Ui& ui, std::string_view key, std::string_view title, std::string_view detail,
             int picture);
// The same for a row that plays a sound when it is pressed.
bool play_row(Ui& ui, std::string_view key, std::string_view title, std::string_view detail);
// A row that only shows text. `detail` is at its right end, or below if it does not fit. A line parts
// it from the next row, unless it is the last.
void list_line(Ui& ui, std::string_view title, std::string_view detail, bool last);
// A row with a small heading above the text.
void list_step(Ui& ui, std::string_view title, std::string_view text);
// A row with a switch. Returns true when pressed. The caller changes the value.
bool toggle(Ui& ui, std::string_view key, std::string_view label, bool on);

// Draws a picture of the PictureBook, or its paper while it is missing. Skips pictures that are out of
// sight, so that they need not be made.
void small_picture(const Ui& ui, int id, Rect rect);
// Sets their source. The book must outlive `ui`. Null: rows have no pictures.
void set_pictures(Ui& ui, PictureBook* book);

}  // namespace catcow
