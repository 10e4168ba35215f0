#pragma once

#include <initializer_list>

#include "ui/intents.h"
#include "ui/ui.h"
#include "ui/widgets/buttons.h"

namespace catcow {

// Returns the height of these buttons at the end of a dialog, for open_dialog().
float foot_of(Ui& ui, std::initializer_list<Look> buttons);

// The two answers are the foot of a dialog. The harmless answer is first and has the focus.
float answers_height(Ui& ui);
void dialog_answers(Ui& ui, const char* yes, Look look, Intent done, const char* no,
                    Intents& intents);

}  // namespace catcow
