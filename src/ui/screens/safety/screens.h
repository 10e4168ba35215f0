#pragma once

#include <string>
#include <vector>

#include "ui/intents.h"
#include "ui/ui.h"

namespace catcow {

// Says what Catcow is and is not. Shown once at the first visit, and from Settings later.
void notice_screen(Ui& ui, bool first_visit, Intents& intents);

// A set of chips. Each has its words, whether it is on, and the number that it stands for.
struct ChipsModel {
    std::vector<std::string> names;
    std::vector<bool> on;
    std::vector<int> numbers;
};
struct NeedsModel {
    ChipsModel answers, conditions, props;
    bool first_visit = false;
};
// Asks what a session should go easy on, and which props the person has. All answers are optional.
void needs_screen(Ui& ui, const NeedsModel& model, Intents& intents);

}  // namespace catcow
