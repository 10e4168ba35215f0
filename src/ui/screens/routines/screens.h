#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/intents.h"
#include "ui/screens/shell/figure.h"
#include "ui/screens/shell/page.h"
#include "ui/ui.h"

namespace catcow {

struct RoutineLine {
    std::string title;
    std::string about;
    int minutes = 0;
    int changed = 0;  // number of items that are changed or left out for this person
    bool playable = true;
};

struct TodayModel {
    std::vector<RoutineLine> routines;
    int chosen = 0;
    // A session that was interrupted and can be resumed.
    struct CutOff {
        std::string title;
        int minutes_left = 0;
    };
    std::optional<CutOff> cut_off;
    std::vector<std::string> notices;  // storage trouble, unreadable rows
    bool update_waits = false;
    FigureModel figure;
};
void today_screen(Ui& ui, const TodayModel& model, Intents& intents);

struct PreviewModel {
    bool own = false;  // a built-in routine; otherwise it arrived by link
    RoutineLine routine;
    std::vector<Line> items;
    std::vector<std::string> left_out;  // sentences
    bool playable = true;
    bool floor = false;  // a pose is on the floor
};
// Shows all items of a routine before a session starts.
void preview_screen(Ui& ui, const PreviewModel& model, Intents& intents);

}  // namespace catcow
