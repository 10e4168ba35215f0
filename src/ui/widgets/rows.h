#pragma once

#include "ui/pictures.h"
#include "ui/ui.h"

namespace catcow {

enum class Icon : std::uint32_t;

// Lines of a list, as wide as the column, which moves on by their height.

// One that leads somewhere; true when pressed. `detail` may be empty. `picture`: its id, 0 for none.
bool list_row(Ui& ui, std::string_view key, std::string_view title, std::string_view detail,
              Icon icon = Icon{}, int picture = 0);
// One that says something: `detail` stands at its right end, or under it.
void list_line(Ui& ui, std::string_view title, std::string_view detail);
// One with a small heading of its own over the text.
void list_step(Ui& ui, std::string_view title, std::string_view text);
// One with a switch; true when pressed. The caller turns it.
bool toggle(Ui& ui, std::string_view key, std::string_view label, bool on);

// Where the pictures of rows come from. The book must outlive `ui`. Without one, rows have no pictures.
void set_pictures(Ui& ui, PictureBook* book);

}  // namespace catcow
