#pragma once

#include <variant>

namespace catcow {

struct ChooseRoutine {
    int index;  // of the built-in routines
};
// Opens the preview of the chosen routine.
struct LookAtRoutine {};
struct StartRoutine {};
// Starts the routine that the preview shows.
struct StartPreview {};
struct ResumeCutOff {};
struct DiscardCutOff {};
struct ShareRoutine {};

using RoutinesIntent = std::variant<ChooseRoutine, LookAtRoutine, StartRoutine, StartPreview,
                                    ResumeCutOff, DiscardCutOff, ShareRoutine>;

}  // namespace catcow
