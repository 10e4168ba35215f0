#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include "routine/routine.h"

namespace catcow {

// --- The list of routines

struct OpenBuiltIn {
    int index;  // of the built-in routines
};
struct OpenKept {
    std::string_view key;  // KeptRoutine::key; kept by the frame's Intents
};
struct SearchRoutines {
    std::string_view text;  // kept by the frame's Intents
};
struct UndoDelete {};
// Opens the sheet to paste a link into.
struct AskForLink {};
struct WriteLink {
    std::string_view text;  // kept by the frame's Intents
};
struct OpenLink {};

// Lets the person choose a file with a routine in it.
struct ChooseFile {};
// In the sheet of ShareShown, which stays open.
struct SendLink {
    enum class How { system, copy, png, svg, file, print };
    How how;
};

using RoutinesIntent = std::variant<OpenBuiltIn, OpenKept, SearchRoutines, UndoDelete, AskForLink,
                                    WriteLink, OpenLink, ChooseFile, SendLink>;

// --- The preview. What follows is about the routine that it shows.

// How its tones sound.
struct SetRoutineSound {
    SoundProfile profile;
};
struct StartPreview {};
// Leaves an item out this time, or takes it in again.
struct ToggleItem {
    int index;  // of PreviewModel::items
};
struct KeepRoutine {};
struct SetFavourite {
    bool on;
};
// Today offers it each day, instead of a proposal.
struct SetOnToday {
    bool on;
};
struct DuplicateRoutine {};
struct DeleteRoutine {};
// Makes a sound file of it, or gives it up if it is being made.
struct ToggleSoundFile {};
struct ShareShown {};
struct PrintShown {};
// Opens a film of it.
struct WatchShown {};
// When all who get the link begin together, in seconds since 1970-01-01 UTC; nothing: each for themselves.
struct SetCommonStart {
    std::optional<std::int64_t> at;
};
// A few minutes from now.
struct AddCommonStart {};

using PreviewIntent =
    std::variant<SetRoutineSound, StartPreview, ToggleItem, KeepRoutine, SetFavourite, SetOnToday,
                 DuplicateRoutine, DeleteRoutine, ToggleSoundFile, ShareShown, PrintShown,
                 WatchShown, SetCommonStart, AddCommonStart>;

// --- The film of a routine

struct PlayFilm {
    bool plays;
};
struct SeekFilm {
    double at;  // seconds on the timeline; clamped
};

using FilmIntent = std::variant<PlayFilm, SeekFilm>;

}  // namespace catcow
