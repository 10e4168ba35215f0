#pragma once

#include <string_view>
#include <variant>

namespace catcow {

struct PauseSession {};
struct ResumeSession {};
struct GoToNext {};
struct GoToPrevious {};
// "I am there": ends the present move or wait.
struct HurryOn {};
// Opens the dialog of "It hurts". The session pauses.
struct AskWhatHurts {};
// Opens the question whether to end. The session pauses.
struct AskToEnd {};

// The answers of both dialogs. `resume`: the session played when the dialog opened.
struct LeavePose {
    bool resume;
};
struct StayInSession {
    bool resume;
};
struct EndSession {};

struct ToggleMute {};

// After the session.
struct RatePain {
    int pain;  // 0..10
};
struct WriteNote {
    std::string_view text;  // kept by the frame's Intents
};
struct ShareDone {};

using SessionIntent = std::variant<PauseSession, ResumeSession, GoToNext, GoToPrevious, HurryOn,
                                   AskWhatHurts, AskToEnd, LeavePose, StayInSession, EndSession,
                                   ToggleMute, RatePain, WriteNote, ShareDone>;

}  // namespace catcow
