#pragma once

#include "ui/intents.h"
#include "ui/ui.h"

namespace catcow {

// The two answers of a dialog. The harmless one stands first and has the focus.
void dialog_answers(Ui& ui, const char* yes, Look look, Intent done, const char* no,
                    Intents& intents);

}  // namespace catcow
