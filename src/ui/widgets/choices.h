#pragma once

#include <string>
#include <vector>

#include "ui/ui.h"

namespace catcow {

// One of several, or some of several. As wide as the column, which moves on by their height.

// One of them. Index of the newly chosen one, or -1.
int choice(Ui& ui, std::string_view key, std::string_view label,
           const std::vector<std::string>& options, int chosen);
// A card to choose by pressing anywhere on it; radio semantics. True when pressed.
bool choice_card(Ui& ui, std::string_view key, std::string_view title, std::string_view detail,
                 bool chosen);
// Any number of them may be on. Index of the one that was pressed, or -1.
int chips(Ui& ui, std::string_view key, std::string_view label,
          const std::vector<std::string>& options, const std::vector<bool>& on);

}  // namespace catcow
