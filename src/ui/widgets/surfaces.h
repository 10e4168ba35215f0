#pragma once

#include "ui/ui.h"

namespace catcow {

// A ground around the widgets that come until it is closed. Cards do not lie in cards.
void open_card(Ui& ui);
void close_card(Ui& ui);
// A sheet at the foot of a narrow screen, a card in the middle of a wide one. It is an area and a group
// of its own: no other may be open.
void open_dialog(Ui& ui, std::string_view key, std::string_view title);
void close_dialog(Ui& ui);
// Something that has happened, said for a few seconds over everything else. It takes no press.
void toast(Ui& ui, std::string_view text, float opacity);

}  // namespace catcow
