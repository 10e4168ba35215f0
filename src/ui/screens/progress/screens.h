#pragma once

#include <string>
#include <vector>

#include "journal/record.h"
#include "journal/statistics.h"
#include "ui/intents.h"
#include "ui/ui.h"

namespace catcow {

struct ProgressModel {
    Statistics statistics;
    std::vector<SessionRecord> newest;  // those that are listed, newest first
    std::vector<std::string> titles;    // one for each of `newest`
    int unreadable = 0;
    std::string trouble;  // why nothing can be kept, one sentence
};
void progress_screen(Ui& ui, const ProgressModel& model, Intents& intents);

}  // namespace catcow
