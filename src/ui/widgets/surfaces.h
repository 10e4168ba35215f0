#pragma once

#include "ui/ui.h"

namespace catcow {

// A card is a background behind all widgets between these two calls. Cards do not nest.
void open_card(Ui& ui);
void close_card(Ui& ui);
// A dialog is a sheet at the bottom of a narrow screen. On a wide screen it is a card in the
// middle. It opens its own area and group, so no other area may be open. `foot`: the height of its
// last actions. If not all of it fits, they stay in view and what comes before them scrolls.
// `widest`: of the card.
inline constexpr float usual_dialog = 480;
void open_dialog(Ui& ui, std::string_view key, std::string_view title, float foot = 0,
                 float widest = usual_dialog);
// Call it where the last actions begin. They are at most `foot` high.
void open_dialog_foot(Ui& ui);
void close_dialog(Ui& ui);
// In a very low window, the title and the last actions of a dialog do not grow with the text, so that
// the text keeps some room. Call it before measuring these actions, and zoom(1) afterwards.
void zoom_dialog_actions(Ui& ui);
bool dialog_is_tight(const Ui& ui);  // whether the window is that low
// Draws a short message over everything else. It does not take presses.
void toast(Ui& ui, std::string_view text, float opacity);

}  // namespace catcow
