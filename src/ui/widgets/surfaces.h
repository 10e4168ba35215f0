#pragma once

#include "ui/ui.h"

namespace catcow {

// A card is a background behind all widgets between these two calls. Cards do not nest.
void open_card(Ui& ui);
void close_card(Ui& ui);
// A dialog is a sheet at the bottom of a narrow screen. On a wide screen it is a card in the
// middle. It opens its own area and group, so no other area may be open.
void open_dialog(Ui& ui, std::string_view key, std::string_view title);
void close_dialog(Ui& ui);
// Draws a short message over everything else. It does not take presses.
void toast(Ui& ui, std::string_view text, float opacity);

}  // namespace catcow
