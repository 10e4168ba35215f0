#pragma once

#include <string_view>
#include <variant>

#include "catalogue/suitable.h"
#include "journal/record.h"
#include "session/timeline.h"
#include "session/wish.h"

namespace catcow {

struct PauseSession {};
struct ResumeSession {};
struct GoToNext {};
struct GoToPrevious {};
// The person is in position already. Ends the current move or wait.
struct HurryOn {};
// Pauses the session and opens the dialog of "It hurts".
struct AskWhatHurts {};
// Opens the mistakes of the pose beside its right form. Only while the session is paused.
struct CompareForms {};
// Goes on in another version of the pose.
struct ChangeVersion {
    Beside which;
    bool hurts = false;  // because something hurts
};
struct GrantWish {
    Wish wish;
};
// How long the ways take from the next one on, also in later sessions.
struct TakeTime {
    WayTime way_time;
};
// What the player shows from now on, also in later sessions.
struct SetView {
    Settings::View view;
};
// Opens all that can be changed in the session. It goes on meanwhile.
struct AskForMore {};
// Fills the screen with the page, or gives it back.
struct FillScreen {
    bool on;
};
// Pauses the session and asks whether to end it.
struct AskToEnd {};

// Leads into a rest, also from a pause: the person asks to come out now.
struct LeavePose {};
// The answer of both dialogs. `resume`: the session was playing when the dialog opened.
struct StayInSession {
    bool resume;
};
struct EndSession {
    bool hurts = false;  // because something hurts
};

struct ToggleMute {};
struct ToggleVoice {};
// The answer to whether a voice shall speak. The session starts then.
struct AnswerVoice {
    bool speak;
};

// --- After the session
struct RatePain {
    int pain;  // 0..10
};
struct WriteNote {
    std::string_view text;  // kept by the frame's Intents
};
struct ShareDone {};
struct RatePose {
    int pose;  // Pose::number
    Felt felt;
};
struct UnfoldPoses {};  // or fold
// The answer to a harder or an easier version of this pose.
struct AnswerStep {
    int pose;  // Pose::number
    bool accept;
};

using SessionIntent =
    std::variant<PauseSession, ResumeSession, GoToNext, GoToPrevious, HurryOn, AskWhatHurts,
                 CompareForms, ChangeVersion, GrantWish, TakeTime, SetView, AskForMore, FillScreen,
                 AskToEnd, LeavePose, StayInSession, EndSession, ToggleMute, ToggleVoice,
                 AnswerVoice, RatePain, WriteNote, ShareDone, RatePose, UnfoldPoses, AnswerStep>;

}  // namespace catcow
