#pragma once

#include <string>
#include <vector>

#include "session/timeline.h"
#include "ui/intents.h"
#include "ui/screens/shell/figure.h"
#include "ui/screens/shell/page.h"
#include "ui/ui.h"

namespace catcow {

struct PlayerModel {
    Moment moment;
    PhaseKind kind = PhaseKind::get_ready;
    bool paused = false;
    std::string pose;                 // name of the present or coming pose
    std::string side;                 // "Left side", empty without sides
    std::string word;                 // of the phase
    std::string sentence;             // one instruction
    std::string last_seconds;         // said once, at the end of a long move
    std::vector<std::string> advice;  // what to take care of; paused, also how to do the pose well
    std::string next;                 // "Next: Sphinx", empty at the last
    std::string breaths;              // "3 breaths left", empty outside breaths
    std::string left;                 // "12 minutes left"
    std::string trouble;              // no sound, stalled: one sentence
    bool can_hurry = false;
    bool muted = false;
    FigureModel figure;
    int count = 0;     // whole seconds left in the phase, at least 1
    double share = 0;  // of the whole session, 0..1
    int speed = 1;
    bool reduced_motion = false;
};
void player_screen(Ui& ui, const PlayerModel& model, Intents& intents);

struct AfterModel {
    std::string title;
    bool finished = false;
    int minutes = 0;
    int seconds = 0;
    std::vector<Line> done;
    double share = 0;   // of the session's length, 0..1
    std::string kept;   // whether it is in the history, one sentence
    bool asks = false;  // how the back is, and for a note: the session is in the history
    int pain = -1;      // 0..10, -1 not said
    std::string note;
};
void after_screen(Ui& ui, const AfterModel& model, Intents& intents);

// The question whether to end. `what_then` says what becomes of the session.
void end_session_dialog(Ui& ui, const std::string& what_then, Intents& intents);
// What to do when it hurts. `resume`: the session played when the dialog opened.
void hurts_dialog(Ui& ui, bool resume, Intents& intents);

}  // namespace catcow
