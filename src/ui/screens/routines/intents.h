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
// Makes a sound file of the routine that the preview shows, or gives it up if it is being made.
struct ToggleSoundFile {};

using RoutinesIntent =
    std::variant<ChooseRoutine, LookAtRoutine, StartRoutine, StartPreview, ResumeCutOff,
                 DiscardCutOff, ShareRoutine, SetRoutineSound, ToggleSoundFile>;

}  // namespace catcow
