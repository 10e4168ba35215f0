#pragma once

#include <optional>
#include <string>
#include <vector>

#include "routine/routine.h"
#include "ui/intents.h"
#include "ui/screens/shell/page.h"
#include "ui/ui.h"

namespace catcow {

// A routine that is being made.
struct BuilderModel {
    struct Entry {
        int picture = 0;           // id in the PictureBook
        std::string name, detail;  // "Bridge", "4 lifts"
        std::string position;      // "On your belly", if the item before it is elsewhere
        std::string note;          // of who makes the routine
        std::vector<std::string> advice;
        std::string
            for_you;  // what comes instead in a session of this person, and why; may be empty
    };
    // The item that is open.
    struct Opened {
        int place = 0;  // counted from 0
        struct Form {
            int number = 0;  // Variant::number
            std::string name, detail;
            int picture = 0;  // id in the PictureBook
        };
        std::vector<Form> forms;  // easy to hard; one: there is no choice
        int form = 0;
        bool two_sided = false, holds = false;  // holds: a hold can become sets, and back
        Sides sides = Sides::both;
        std::string left, right;  // "Left side only"; empty if it is not two-sided
        Dose dose;
        std::string note;
    };
    bool is_new = false;
    std::string title, note;
    std::string about;                // "12 minutes · mat, pillow"
    std::string trains;               // which of the six movements, stretch and strength
    std::vector<std::string> advice;  // about the whole
    bool playable = false;            // something of it suits the person
    int changes = 0, fewest = 0;      // of level, now and in the better order
    std::vector<Entry> entries;
    std::optional<Opened> opened;
    std::string said;  // what a move did, for people who do not see it: "Bridge is number 3 of 5"
    double in = 4, out = 6;
    SoundProfile sound = SoundProfile::tones;
    std::optional<RoutinePlan> plan;
    int grip = -1;     // where a finger took the item that it holds
    int dragged = -1;  // place of the item that a finger holds
    bool full = false, can_undo = false, can_redo = false;
};
void builder_screen(Ui& ui, const BuilderModel& model, Intents& intents);
// Draws what can be changed of the item that is open, as a part of builder_screen().
void item_controls(Ui& ui, const BuilderModel& model, Intents& intents);
// The versions of the pose of the item that is open.
void versions_dialog(Ui& ui, const BuilderModel::Opened& item, Intents& intents);

// The poses to add.
struct PickModel {
    struct Entry {
        int number = 0;  // Pose::number
        std::string name, detail;
        int picture = 0;
        bool added = false;  // since the list was opened, so that it can be taken out
    };
    std::string search, found;
    std::string added;  // "3 poses added"; empty before the first
    bool full = false;  // the routine takes no more
    std::vector<Entry> entries;
};
void pick_dialog(Ui& ui, const PickModel& model, Intents& intents);

}  // namespace catcow
