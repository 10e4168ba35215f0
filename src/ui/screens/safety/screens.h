#pragma once

#include <string>
#include <vector>

#include "ui/intents.h"
#include "ui/screens/shell/figure.h"
#include "ui/ui.h"

namespace catcow {

// The first screen of all: what this is, and that there are signs to get help for. It is short, and
// the whole notice is one tap away.
struct WelcomeModel {
    FigureModel figure;
    bool routine_waits = false;  // one that somebody sent opens afterwards
};
void welcome_screen(Ui& ui, const WelcomeModel& model, Intents& intents);

// Says what Catcow is and is not, and when to get help. From the first screen and from Settings.
// `routine_waits`: as above.
void notice_screen(Ui& ui, bool first_visit, bool routine_waits, Intents& intents);
// Says that a routine waits behind the present page.
void routine_waits_here(Ui& ui);

// A set of chips. Each has its words, whether it is on, and the number that it stands for.
struct ChipsModel {
    std::vector<std::string> names;
    std::vector<bool> on;
    std::vector<int> numbers;
};
struct NeedsModel {
    ChipsModel answers, conditions, without;  // without: props that the person does not have
    bool first_visit = false;
    bool routine_waits = false;
};
// Asks what a session should go easy on, and which props the person does not have. All answers are
// optional, and nothing is chosen before the person chooses it.
void needs_screen(Ui& ui, const NeedsModel& model, Intents& intents);

}  // namespace catcow
