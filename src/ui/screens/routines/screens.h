#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "routine/qr_code.h"
#include "ui/intents.h"
#include "ui/screens/shell/figure.h"
#include "ui/screens/shell/page.h"
#include "ui/screens/shell/routine_line.h"
#include "ui/ui.h"

namespace catcow {

// The changes that follow from one answer.
struct ChangeGroup {
    std::string because;               // quotes the answer
    std::string why;                   // what that answer means; may be empty
    std::vector<std::string> changes;  // sentences
};

// A routine before a session starts.
struct PreviewModel {
    struct Item {
        Line line;
        int pose = 0, variant = 0;  // numbers
        int picture = 0;            // id in the PictureBook
        bool skipped = false;       // this time
        std::string note{};         // of who made the routine
    };
    std::string what;       // what it is: one of ours, the person's own, shared
    bool received = false;  // Catcow did not make it
    bool own = false;       // the person made it
    bool can_keep = false;
    bool kept = false;  // the person has it, so that it can be deleted
    bool favourite = false, can_be_favourite = false;
    bool on_today = false;  // Today offers it; what can be a favourite can be there
    std::string trouble;    // why what was changed is not saved; empty if it is
    RoutineLine routine;
    std::string props;       // what it needs, one or two sentences
    std::string note, plan;  // of who made it: about the whole, and how often
    std::vector<Item> items;
    std::vector<ChangeGroup> groups;
    std::vector<std::string> notes;     // what else is different, sentences
    std::vector<std::string> left_out;  // what cannot be done as it was sent, sentences
    std::vector<std::string> not_for;   // answers for which it was not made; only if received
    bool playable = true;
    bool tones = true;  // it has tones, which can be saved
    SoundProfile profile = SoundProfile::tones;
    bool floor = false;             // a pose is on the floor
    std::optional<double> sound{};  // how much of its sound file is made, 0..1
    // When all who get the link begin.
    struct CommonStart {
        std::int64_t at = 0;  // seconds since 1970-01-01 UTC
        std::int64_t low = 0,
                     high = 0;  // between which it can be moved; over if it is before `low`
        std::string when;       // "3 December 2026, 20:00"
        std::pair<std::string, std::string> clock;  // its hour and its minute, "20" and "00"
        std::string then;                           // what Start does now, one sentence
        bool own_version = false;  // this person does something else than the others
    };
    std::optional<CommonStart> together{};
};
// Shows all items of a routine, what is changed for the person and why, and what can be done with it.
// Neither the changes nor what a link lost are alerts: nothing is wrong.
void preview_screen(Ui& ui, const PreviewModel& model, Intents& intents);
// The part of it about a common start.
void together_card(Ui& ui, const PreviewModel& model, Intents& intents);

// A session watched as a film. The texts change many times a second, so nothing is announced.
struct FilmModel {
    std::string pose;           // name of the present or next pose, or the title
    std::string phase;          // "Exhale · Left side"
    std::string sentence;       // what the session says then
    std::string note{};         // of who made the routine, to this pose
    bool has_notes = false;     // any pose has one, so that there is room for it
    std::string time;           // "2:10 of 8:05"
    std::string said;           // of the place, for a screen reader: "2:10 of 8:05, Bridge"
    double at = 0, length = 0;  // seconds
    bool plays = false, ended = false;
    FigureModel figure;
};
void film_screen(Ui& ui, const FilmModel& model, Intents& intents);

struct ShareModel {
    std::string title;           // of the routine
    std::string together{};      // when all begin; empty: each for themselves
    std::optional<QrCode> code;  // of its link; none if the address of the page is too long
    bool draws = true;           // the canvas is seen; otherwise the page draws the code
    bool system = false;         // there is a share sheet of the system
    bool prints = true;          // there is something to print
    std::string said{};          // what the last press did
};
// All ways to give a routine away. The code is black on white in all themes: not every camera reads
// another one.
void share_dialog(Ui& ui, const ShareModel& model, Intents& intents);

// All routines: built-in ones, the person's own, and those that they received and keep.
struct RoutinesModel {
    struct Row {
        int built_in = -1;  // index of the built-in routines; below 0: one that is kept
        std::string key;    // KeptRoutine::key
        std::string title, detail;
        std::vector<int> pictures;  // ids in the PictureBook, each pose once
    };
    struct Group {
        std::string title;
        std::vector<Row> rows;
    };
    std::vector<Group> groups;
    bool none_kept = false;  // the person has none but the built-in ones
    bool searches = false;   // there are so many that a search helps
    std::string search;
    int found = 0;
    std::string deleted;               // "Evening is deleted."; empty: nothing was
    std::vector<std::string> notices;  // storage trouble, unreadable rows
};
void routines_screen(Ui& ui, const RoutinesModel& model, Intents& intents);

// The sheet to paste a link into.
struct PasteModel {
    std::string text;
    std::string fault;  // why it cannot be opened, one sentence
};
void paste_dialog(Ui& ui, const PasteModel& model, Intents& intents);

}  // namespace catcow
