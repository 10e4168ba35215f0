#pragma once

#include <string>
#include <vector>

#include "ui/intents.h"
#include "ui/ui.h"

namespace catcow {

// What Catcow is and is not. Shown once at the first visit, later from Settings.
void notice_screen(Ui& ui, bool first_visit, Intents& intents);

// Chips: their words, which are on, and the number that each stands for.
struct ChipsModel {
    std::vector<std::string> names;
    std::vector<bool> on;
    std::vector<int> numbers;
};
struct NeedsModel {
    ChipsModel answers, conditions, props;
    bool first_visit = false;
};
// What a session should go easy on, and which props are at hand. Nothing has to be answered.
void needs_screen(Ui& ui, const NeedsModel& model, Intents& intents);

}  // namespace catcow
