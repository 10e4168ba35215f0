#pragma once

#include "ui/ui.h"

namespace catcow {

// Numbers, as wide as the column, which moves on by their height. True while the value changes. To
// assistive technology each is a slider; `spoken` is the value in words.

bool slider(Ui& ui, std::string_view key, std::string_view label, std::string_view spoken,
            double& value, double low, double high, double step);
// For small steps: a button on each side of the value.
bool stepper(Ui& ui, std::string_view key, std::string_view label, std::string_view spoken,
             double& value, double low, double high, double step);
// 0 to 10 as eleven stops; below 0 nothing is chosen yet. `low` and `high` name the ends.
bool rating(Ui& ui, std::string_view key, std::string_view label, std::string_view spoken,
            int& value, std::string_view low, std::string_view high);

}  // namespace catcow
