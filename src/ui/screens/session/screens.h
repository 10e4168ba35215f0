#pragma once

#include <optional>
#include <string>
#include <vector>

#include "session/timeline.h"
#include "ui/intents.h"
#include "ui/screens/shell/comparison.h"
#include "ui/screens/shell/figure.h"
#include "ui/screens/shell/page.h"
#include "ui/ui.h"

namespace catcow {

// What the person can change at this moment of a session.
struct ChangesModel {
    bool easier = false, harder = false;                                  // there is such a version
    bool breath = false, repeat = false, slower = false, faster = false;  // see Wish
    DoseKind as = DoseKind::flow;  // what one more breath is counted as, see Counted
    double in = 0, out = 0;        // seconds of a breath
    WayTime way_time = WayTime::normal;
    Settings::View view = Settings::View::both;
    std::optional<bool> full_screen{};  // the page fills the screen; empty: it cannot change that
};

struct PlayerModel {
    Moment moment;
    PhaseKind kind = PhaseKind::get_ready;
    bool paused = false;
    bool until_ready = false;         // paused, but by itself, until the person is in place
    std::string pose;                 // name of the current or next pose
    std::string version;              // "Sphinx: Cobra", in the version that is shown; may be empty
    std::string side;                 // "Left side", empty if the pose has no sides
    std::string word;                 // name of the phase
    std::string sentence;             // one instruction
    std::string last_seconds;         // announced once, at the end of a long move
    std::vector<std::string> advice;  // cautions; while paused, also how to do the pose well
    std::string next;                 // "After this: Sphinx", "This is the last pose", or empty
    std::string breaths;              // "3 more breaths", "2 lifts left"; empty outside of breaths
    std::string left;                 // "12 minutes left"
    std::string together;             // "together", or how far behind the others; empty: alone
    std::string trouble;              // no sound or stalled, one sentence
    bool can_hurry = false;
    bool compares = false;  // while paused: there are pictures of mistakes in this pose
    ChangesModel changes;
    bool picture_only =
        false;  // while the session plays; a pause and what is wrong need their words
    bool muted = false;
    bool has_voice = false;  // this device has a voice
    bool voiced = false;     // the voice speaks, so a screen reader does not
    FigureModel figure;
    int count = 0;     // whole seconds left in the phase, 0 in a pause
    double share = 0;  // of the whole session, 0..1
    int speed = 1;
    bool reduced_motion = false;
};
void player_screen(Ui& ui, const PlayerModel& model, Intents& intents);

struct AfterModel {
    std::string title;
    bool finished = false;
    // A posture check: it takes a minute and comes many times a day, so the page says that it is done and asks nothing.
    bool check = false;
    int minutes = 0;
    int seconds = 0;
    std::vector<Line> done;
    double share = 0;    // of the session's length, 0..1
    std::string kept;    // whether the session is in the history, one sentence
    std::string hurt;    // where it hurt, if it did, one or two sentences
    bool asks = false;   // asks for pain and a note; true if the session is in the history
    int pain = -1;       // 0..10, -1 if not given
    bool worse = false;  // the person may need to know what to do in a flare-up
    std::string note;
    // How each pose was, if it can be said.
    struct Felt {
        int pose = 0;  // Pose::number
        std::string name;
        int felt = -1;  // 0 too easy, 1 right, 2 too hard, -1 no answer
    };
    std::vector<Felt> felt{};
    bool unfolded = false;  // all of `felt` is shown, also where it is long
    // A harder or an easier version that is proposed for the next time.
    struct Step {
        int pose = 0;  // Pose::number
        std::string question, why;
    };
    std::vector<Step> steps{};
};
void after_screen(Ui& ui, const AfterModel& model, Intents& intents);

// Asks before the first session whether a voice shall speak.
void ask_voice_dialog(Ui& ui, Intents& intents);
// Asks whether to end the session. `what_then` says what happens to the session then.
void end_session_dialog(Ui& ui, const std::string& what_then, Intents& intents);
// Offers all changes. Those that are not possible now look so.
void more_dialog(Ui& ui, const ChangesModel& model, Intents& intents);
// Shows the mistakes of a pose beside its right form. `pose`: its name.
void compare_dialog(Ui& ui, const std::string& pose, const std::vector<ComparisonModel>& all,
                    Intents& intents);
// Says what to do if it hurts. `resume`: the session was playing when the dialog opened.
// `pregnant`: also when to stop in pregnancy.
struct HurtsModel {
    bool resume = false;
    bool pregnant = false;
    bool easier = false;  // there is an easier version of the pose
};
void hurts_dialog(Ui& ui, const HurtsModel& model, Intents& intents);

}  // namespace catcow
