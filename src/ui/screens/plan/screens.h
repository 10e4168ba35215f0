#pragma once

#include <optional>
#include <string>
#include <string_view>
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
    int pain = -1;  // how the back is now, 0..10; below 0: the person has not said
    // What is asked, one thing at a time: how the back was on the morning after the last session, what got in the way of
    // the last week, or how well an activity goes.
    enum class Due { nothing, morning, barrier, activity } due = Due::nothing;
    std::string activity;  // the person's words
    int activity_index = 0;
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

// Asks how well an activity goes, with one tap. `value` below 0: not said yet. Returns the answer, or -1.
int ask_activity(Ui& ui, const char* key, std::string_view activity, int value);

struct MyPlanModel {
    std::string week{};                 // what was practised this week
    int least = 3, most = 5, goal = 0;  // days a week. goal 0: none
    // The programme. `number` 0: there is none.
    int number = 0, weeks = 12, step = 0;  // step: index of Week::Step
    bool over = false;
    struct Activity {
        std::string text{};
        std::string last{};  // when it was rated, and how
        int today = -1;      // today's rating
    };
    std::vector<Activity> activities{};
    std::vector<std::string> possible{};  // what the person can do now, sentences
    bool full = false;                    // there are as many as can be
    std::string writing{};                // a new one
    std::string removed{};                // the one that can be put back
    std::string reminders{};              // when, or that there is none
};
void my_plan_screen(Ui& ui, const MyPlanModel& model, Intents& intents);

struct RemindersModel {
    int days = 0, minute = 0, checks = 0;  // as in Reminders
    std::string times{};                   // of the posture checks
    bool made = false;                     // a file was
    std::string said{};
};
void reminders_screen(Ui& ui, const RemindersModel& model, Intents& intents);

}  // namespace catcow
