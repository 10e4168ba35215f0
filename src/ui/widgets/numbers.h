#pragma once

#include "ui/ui.h"

namespace catcow {

// Widgets to set a number. They fill the width of the column and move the column by their height.
// They return true in a frame that changes the value. Assistive technology sees each as a slider.
// `spoken` is the value in words.

bool slider(Ui& ui, std::string_view key, std::string_view label, std::string_view spoken,
            double& value, double low, double high, double step);
// A slider without its texts, in a place of its own. The knob is where the value is, also between steps.
bool slider_at(Ui& ui, Rect rect, std::string_view key, std::string_view label,
               std::string_view spoken, double& value, double low, double high, double step);
// Has a button on each side of the value, for small steps.
bool stepper(Ui& ui, std::string_view key, std::string_view label, std::string_view spoken,
             double& value, double low, double high, double step);
// A scale from 0 to 10 with eleven stops. A value below 0 means that nothing is chosen yet. `low`
// and `high` name the ends.
bool rating(Ui& ui, std::string_view key, std::string_view label, std::string_view spoken,
            int& value, std::string_view low, std::string_view high);

}  // namespace catcow
