#pragma once

#include <optional>
#include <string>
#include <vector>

#include "journal/record.h"
#include "journal/statistics.h"
#include "session/timeline.h"

namespace catcow {

// What the screens show, as plain values that the app fills in, and what people want, as intents
// that the app carries out. Screens know nothing else of the app.

enum class Screen {
    notice,
    first_needs,  // at the first visit
    today,
    player,
    after,
    progress,
    settings,
    preview,
    safety,
    needs,
    poses,
    pose,
    about,
    posture,
    gallery
};

enum class DialogKind { none, end_session, erase, message, hurts };

enum class IntentKind {
    go,  // to `screen`
    accept_notice,
    choose_routine,  // `number`
    toggle_need,     // `number` in the rules
    toggle_prop,     // `number` in the rules
    needs_done,
    look_at_routine,  // the chosen one
    start,            // the chosen routine
    start_preview,    // the routine that came by link
    resume_cut,       // the session that was cut off
    forget_cut,
    pause,
    resume,
    next,
    previous,
    hurry,
    ask_hurts,
    leave_pose,  // it hurts: on to the next one
    ask_end,
    end_session,
    share,  // the routine at hand
    set_volume,
    set_inhale,
    set_exhale,     // `value`
    set_text_size,  // `value`, per cent
    set_theme,      // `number`
    set_calm,       // `number`: 1 nothing moves by itself
    set_mirror,     // `number`: 1 a figure that faces one is one's mirror image
    set_language,   // `number`: 0 like the device, 1 the first of `languages`
    toggle_mute,
    set_pain,  // after the session at hand: `number` 0..10
    set_note,  // of the session at hand: `text`
    ask_erase,
    erase,
    close_dialog,
    group_poses,     // `number`: by kind, movement, position
    search,          // `text`
    open_pose,       // `number` of the pose
    choose_variant,  // `number`
    start_pose,      // the chosen variant alone
    choose_check,    // `number`: of posture
    see_from,        // `number`: 0 as usual, 1 front, 2 side, 3 above
    move_figure,     // `number`: 1 it breathes for a while, 0 it rests
    update,
};

struct Intent {
    IntentKind kind = IntentKind::go;
    Screen screen = Screen::today;
    int number = 0;
    double value = 0;
    std::string text{};
};
using Intents = std::vector<Intent>;

// The body in a slot of a page.
struct FigureModel {
    bool shown = false;
    bool moves = false;
    std::string words;  // what is seen
    // Letters at hands and feet, as shares of the slot from its top left.
    struct Mark {
        float x = 0, y = 0;
        std::string letter;
    };
    std::vector<Mark> marks;
    std::string drawing;  // in lines, where there are only words: see Node
};

struct RoutineLine {
    std::string title;
    std::string about;
    int minutes = 0;
    int changed = 0;  // items that are changed or left out for this person
    bool playable = true;
};

struct TodayModel {
    std::vector<RoutineLine> routines;
    int chosen = 0;
    std::optional<std::string> cut_off;  // title of a session that can be resumed
    int cut_off_minutes = 0;             // what is left of it
    std::vector<std::string> notices;    // storage trouble, unreadable rows
    bool update_waits = false;
    FigureModel figure;
};

struct PlayerModel {
    Moment moment;
    PhaseKind kind = PhaseKind::get_ready;
    bool paused = false;
    std::string pose;                 // name of the present or coming pose
    std::string side;                 // "Left side", empty without sides
    std::string word;                 // the word of the phase
    std::string sentence;             // one instruction
    std::string last_seconds;         // said once, at the end of a long move
    std::vector<std::string> advice;  // what to take care of; paused, how to do it well, too
    std::string next;                 // "Next: Sphinx", empty at the last
    std::string breaths;              // "3 breaths left", empty outside breaths
    std::string left;                 // "12 minutes left"
    std::string trouble;              // no sound, stalled: one sentence
    bool can_hurry = false;
    bool muted = false;
    FigureModel figure;
    int count = 0;     // whole seconds left in the phase, at least 1
    double share = 0;  // of the whole session
    int speed = 1;
    bool reduced_motion = false;
};

// What stands on the left and on the right of a line.
struct Line {
    std::string title, detail;
};

struct AfterModel {
    std::string title;
    bool finished = false;
    int minutes = 0;
    int seconds = 0;
    std::vector<Line> done;
    double share = 0;   // of the breaths that were planned
    std::string kept;   // whether it is in the history, one sentence
    bool asks = false;  // how the back is, and for a note: the session is in the history
    int pain = -1;      // 0..10, -1 not said
    std::string note;
};

struct ProgressModel {
    Statistics statistics;
    std::vector<SessionRecord> newest;  // newest first, those that are listed
    std::vector<std::string> titles;    // one for each of `newest`
    int unreadable = 0;
    std::string trouble;  // why nothing can be kept, one sentence
};

struct SettingsModel {
    Settings settings;
    std::string version, build;
    bool storage_works = true;
    std::string needs;            // one line
    bool language_comes = false;  // the chosen one is being fetched
};

// What the gallery's widgets hold; it means nothing outside.
struct Gallery {
    bool on = true;
    int chosen = 1, rated = -1;
    std::vector<bool> chips{true, false, false, true};
    double slid = 4, stepped = 4.5;
    std::string written;
    float turned = 0, zoomed = 1;
};

// Chips: their words, which are on, and the number that each stands for.
struct ChipsModel {
    std::vector<std::string> names;
    std::vector<bool> on;
    std::vector<int> numbers;
};

struct NeedsModel {
    ChipsModel answers, conditions, props;
    bool first_visit = false;
};

struct PosesModel {
    struct Entry {
        int number = 0;
        std::string name, detail;
        int picture = 0;
    };
    struct Group {
        std::string title;
        std::vector<Entry> entries;
    };
    int grouping = 0;
    std::string search;
    int found = 0;
    std::vector<Group> groups;
};

// One pose, and one of its variants in full.
struct PoseModel {
    struct Form {
        int number = 0;
        std::string name, detail;
    };
    std::string name, sanskrit, about;
    std::vector<Line> facts;  // trains, works, stretches
    std::vector<Form> forms;  // easy to hard
    int chosen = 0;           // number of the variant
    std::string dose, props;
    std::vector<Line> steps;  // when, what
    std::string feel, not_feel, easier, harder;
    std::vector<std::string> faults, cautions;
    std::string not_for_you;  // why it is left out; empty where it suits
    FigureModel figure;
    int from = 0;  // where it is seen from
};

struct PostureModel {
    std::vector<std::string> checks;  // sitting, standing
    int chosen = 0;
    std::vector<Line> steps;  // when, what
    std::vector<std::string> tips;
};

struct AboutModel {
    std::vector<Line> sources;
};

struct PreviewModel {
    bool own = false;  // one of ours, to look at
    RoutineLine routine;
    std::vector<Line> items;
    std::vector<std::string> left_out;  // sentences
    bool playable = true;
};

}  // namespace catcow
