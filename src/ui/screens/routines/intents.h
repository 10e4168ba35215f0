#pragma once

#include <variant>

#include "routine/routine.h"

namespace catcow {

struct ChooseRoutine {
    int index;  // of the built-in routines
};
// Opens the preview of the chosen routine.
struct LookAtRoutine {};
struct StartRoutine {};
// How the tones of the routine that the preview shows sound.
struct SetRoutineSound {
    SoundProfile profile;
};
// Starts the routine that the preview shows.
struct StartPreview {};
struct ResumeCutOff {};
struct DiscardCutOff {};
struct ShareRoutine {};
// Lets the person choose a file with a routine in it.
struct ChooseFile {};
// The sheet is open. It stays open.
struct SendLink {
    enum class How { system, copy, png, svg, file };
    How how;
};
// Makes a sound file of the routine that the preview shows, or gives it up if it is being made.
struct ToggleSoundFile {};

using RoutinesIntent = std::variant<ChooseRoutine, LookAtRoutine, StartRoutine, StartPreview,
                                    ResumeCutOff, DiscardCutOff, ShareRoutine, ChooseFile, SendLink,
                                    SetRoutineSound, ToggleSoundFile>;

}  // namespace catcow
