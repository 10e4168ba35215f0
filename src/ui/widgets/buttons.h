#pragma once

#include "ui/ui.h"

namespace catcow {

enum class Icon : std::uint32_t;
enum class Look { primary, quiet, plain, stop, bare };  // bare: no text of its own either

// Buttons. True when pressed, by finger, mouse, key or assistive technology. `key` names a button from
// frame to frame, `label` is what is read.

// As wide as the column, which moves on by its height.
bool button(Ui& ui, std::string_view key, std::string_view label, Look look, Icon icon = Icon{});
float button_height(const Ui& ui, Look look);
bool button_at(Ui& ui, Rect rect, std::string_view key, std::string_view label, Look look,
               Icon icon = Icon{});
// Icon only; `label` is its accessible name. `plated` draws a filled circle behind it.
bool icon_button_at(Ui& ui, Rect rect, std::string_view key, std::string_view label, Icon icon,
                    bool plated);
// Points of the smallest label that a button of this frame has; 0 without buttons.
float smallest_label(const Ui& ui);

}  // namespace catcow
