#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "ui/ui.h"

namespace catcow {

// Widgets to choose one or some of several options. They fill the width of the column and move the
// column by their height.

// Lets the person choose one option. Returns the index of the newly chosen option, or -1.
int choice(Ui& ui, std::string_view key, std::string_view label,
           const std::vector<std::string>& options, int chosen);
// The same from keys of texts.
int choice(Ui& ui, std::string_view key, const char* label,
           std::initializer_list<const char*> options, int chosen);
// A card that is chosen by a press anywhere on it. Has radio semantics. Returns true when pressed.
// `picture`: id in the PictureBook, 0 for none; left out where the words need the room.
bool choice_card(Ui& ui, std::string_view key, std::string_view title, std::string_view detail,
                 bool chosen, int picture = 0);
// A box with a tick, without words. `label` is its accessible name. Returns true when pressed. The caller
// changes the value.
bool check_box_at(Ui& ui, Rect rect, std::string_view key, std::string_view label, bool on);
// Options of which any number may be on. Returns the index of the pressed option, or -1.
int chips(Ui& ui, std::string_view key, std::string_view label,
          const std::vector<std::string>& options, const std::vector<bool>& on);

}  // namespace catcow
