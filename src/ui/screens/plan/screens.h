#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/intents.h"
#include "ui/screens/shell/figure.h"
#include "ui/screens/shell/page.h"
#include "ui/screens/shell/routine_line.h"
#include "ui/ui.h"

namespace catcow {

struct TodayModel {
    std::string greeting;  // one sentence about the sessions so far
    RoutineLine routine;
    // A proposal. Without one, `routine` is what the person has put on Today.
    struct Proposed {
        struct Pose {
            std::string name, dose, why;
        };
        std::vector<int> minutes;         // that can be asked for
        int chosen = -1;                  // of `minutes`
        std::vector<std::string> places;  // in the order of PlanPlace
        int place = 0;
        std::vector<std::string> wishes;  // in the order of PlanWish
        int wish = 0;
        bool asks = false;      // the choice of place and wish is shown
        bool explains = false;  // the reasons are shown
        bool kept = false;      // it is a routine of the person's already
        bool bad_day = false;
        std::vector<Pose> poses;
        std::vector<std::string> notes;  // what else the person should know, sentences
    };
    std::optional<Proposed> proposed;
    int pain = -1;         // how the back is now, 0..10; below 0: the person has not said
    bool morning = false;  // it is asked how the back was on the morning after the last session
    // A session that was interrupted and can be resumed.
    struct CutOff {
        std::string title;
        int minutes_left = 0;
    };
    std::optional<CutOff> cut_off;
    std::vector<std::string> notices;  // storage trouble, unreadable rows
    std::string props;  // what the session needs, one or two sentences; empty without one
    bool update_waits = false;
    FigureModel figure;
};
void today_screen(Ui& ui, const TodayModel& model, Intents& intents);

// Asks for emergency signs before a session is proposed for a bad day. `sign`: there is one, so nothing is proposed.
void bad_day_screen(Ui& ui, bool sign, Intents& intents);

}  // namespace catcow
