#pragma once

#include <string_view>
#include <variant>

#include "routine/routine.h"

namespace catcow {

// --- From elsewhere
struct NewRoutine {};
// The routine that the preview shows, or a copy of it if it is not the person's own.
struct EditRoutine {};

// --- Of the whole routine
struct NameRoutine {
    std::string_view title;  // kept by the frame's Intents, as all texts here
};
struct NoteRoutine {
    std::string_view note;
};
struct SetRoutinePace {
    double in, out;  // seconds
};
struct SetTones {
    SoundProfile profile;
};
struct PlanRoutine {
    int days, weeks;  // days a week, 0: as needed; weeks, 0: no end
};
// Takes the order with the fewest changes of level.
struct OrderItems {};
struct UndoChange {};
struct RedoChange {};
// Opens a film of it.
struct WatchEdited {};
// The routine is stored with each change, so this only leaves the page.
struct SaveRoutine {};

// --- Of one item. Places count from 0.
struct OpenItem {
    int place;  // closes it if it is open
};
struct MoveItem {
    int from, to;
    bool dragged;  // by a finger that still holds it
};
// The finger lets go.
struct DropItem {};
struct CopyItem {
    int place;
};
struct RemoveItem {
    int place;
};
// --- Of the item that is open
// Opens the list of its versions.
struct AskForForm {};
struct SetForm {
    int variant;  // Variant::number
};
struct SetSides {
    Sides sides;
};
struct SetDose {
    Dose dose;
};
struct NoteItem {
    std::string_view note;
};

// --- Choosing a pose to add
struct AskForPose {};
struct SearchPoseToAdd {
    std::string_view text;
};
struct AddPose {
    int pose;  // Pose::number
};
// Takes out the last of these poses that were added since the list was opened.
struct TakeOutAdded {
    int pose;  // Pose::number
};

using BuilderIntent =
    std::variant<NewRoutine, EditRoutine, NameRoutine, NoteRoutine, SetRoutinePace, SetTones,
                 PlanRoutine, OrderItems, UndoChange, RedoChange, WatchEdited, SaveRoutine,
                 OpenItem, MoveItem, DropItem, CopyItem, RemoveItem, AskForForm, SetForm, SetSides,
                 SetDose, NoteItem, AskForPose, SearchPoseToAdd, AddPose, TakeOutAdded>;

}  // namespace catcow
