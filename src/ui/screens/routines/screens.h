#pragma once

#include <optional>
#include <string>
#include <vector>

#include "routine/qr_code.h"
#include "ui/intents.h"
#include "ui/screens/shell/figure.h"
#include "ui/screens/shell/page.h"
#include "ui/ui.h"

namespace catcow {

// How many items are another version or pose, or shorter, and how many are left out.
struct ChangeCounts {
    int changed = 0;
    int left_out = 0;
};
// The changes that follow from one answer.
struct ChangeGroup {
    std::string because;               // quotes the answer
    std::string why;                   // what that answer means; may be empty
    std::vector<std::string> changes;  // sentences
};

// Returns "3 poses are changed for you · 2 are left out". Empty if nothing is.
std::string written_changes(const Texts& words, const ChangeCounts& changes);
struct RoutineLine;
// Returns "25 minutes" or "About 25 minutes, plus the time you take".
std::string written_length(const Texts& words, const RoutineLine& routine);

struct RoutineLine {
    std::string title;
    std::string about;
    int minutes = 0;
    bool waits = false;      // it takes longer: the session waits until the person is in place
    ChangeCounts changes{};  // for this person
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
    std::string props;  // what the chosen routine needs, one or two sentences; empty without one
    bool update_waits = false;
    FigureModel figure;
};
void today_screen(Ui& ui, const TodayModel& model, Intents& intents);

struct PreviewModel {
    bool own = false;  // a built-in routine; otherwise it arrived by link
    RoutineLine routine;
    std::vector<Line> items;
    std::vector<ChangeGroup> groups;
    std::vector<std::string> notes;     // what else is different, sentences
    std::vector<std::string> left_out;  // what cannot be done as it was sent, sentences
    bool playable = true;
    bool tones = true;  // it has tones, which can be saved
    SoundProfile profile = SoundProfile::tones;
    bool floor = false;             // a pose is on the floor
    std::optional<double> sound{};  // how much of its sound file is made, 0..1
};
// Shows all items of a routine before a session starts, and then what is changed for the person and
// why. Neither the changes nor what a link lost are alerts: nothing is wrong.
void preview_screen(Ui& ui, const PreviewModel& model, Intents& intents);

struct ShareModel {
    std::string title;           // of the routine
    std::optional<QrCode> code;  // of its link; none if the address of the page is too long
    bool draws = true;           // the canvas is seen; otherwise the page draws the code
    bool system = false;         // there is a share sheet of the system
    std::string said{};          // what the last press did
};
// All ways to give a routine away. The code is black on white in all themes: not every camera reads
// another one.
void share_dialog(Ui& ui, const ShareModel& model, Intents& intents);

}  // namespace catcow
