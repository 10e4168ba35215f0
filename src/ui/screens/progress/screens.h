#pragma once

#include <string>
#include <vector>

#include "journal/record.h"
#include "journal/statistics.h"
#include "ui/intents.h"
#include "ui/ui.h"

namespace catcow {

struct ProgressModel {
    std::string week;  // what was practised this week, a sentence
    Statistics statistics;
    std::vector<SessionRecord> newest;  // the listed sessions, newest first
    std::vector<std::string> titles;    // titles of `newest`, in the same order
    int unreadable = 0;                 // number of stored rows that cannot be read
    std::string trouble;                // why sessions cannot be saved, one sentence
};
void progress_screen(Ui& ui, const ProgressModel& model, Intents& intents);

}  // namespace catcow
