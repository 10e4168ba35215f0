#pragma once

#include "ui/ui.h"

namespace catcow {

enum class Icon : std::uint32_t;
enum class Look { primary, quiet, plain, stop, bare };  // bare: draws no label either

// Each button returns true when a finger, mouse, key or assistive technology presses it. `key`
// names the button from frame to frame. `label` is its text. It takes two lines where one would need
// smaller letters.

// Fills the width of the column and moves the column by its height.
bool button(Ui& ui, std::string_view key, std::string_view label, Look look, Icon icon = Icon{});
float button_height(const Ui& ui, Look look);
bool button_at(Ui& ui, Rect rect, std::string_view key, std::string_view label, Look look,
               Icon icon = Icon{});
struct PairedButton {
    std::string_view label;  // also its key
    Icon icon{};
    bool enabled = true;
};
// Two quiet buttons side by side, or one above the other where their words would be small. Returns which one was
// pressed, 0 or 1, or -1.
int button_pair(Ui& ui, const PairedButton& first, const PairedButton& second);
// A button with only an icon. `label` is its accessible name. `plated` draws a filled circle behind
// the icon.
bool icon_button_at(Ui& ui, Rect rect, std::string_view key, std::string_view label, Icon icon,
                    bool plated);
// Returns the size of the letters of a label on a button of this size, in points.
float label_size(const Ui& ui, std::string_view label, Look look, float width, float height);
// Returns the size of the smallest button label in this frame, in points. 0 without buttons.
float smallest_label(const Ui& ui);

}  // namespace catcow
