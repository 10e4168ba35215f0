#pragma once

#include "ui/intents.h"
#include "ui/ui.h"

namespace catcow {

// Draws the two answers of a dialog. The harmless answer is first and has the focus.
void dialog_answers(Ui& ui, const char* yes, Look look, Intent done, const char* no,
                    Intents& intents);

}  // namespace catcow
