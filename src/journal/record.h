#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "routine/routine.h"
#include "session/player.h"

namespace catcow {

// Every row is a JSON object with "v", the version of its format, from the first row on. A row of a
// newer version is kept untouched and counted, never rewritten. All rows: UTF-8 JSON text.

// A moment in the world: seconds since 1970-01-01 UTC, and the offset of local time in minutes.
struct Instant {
    long long unix_seconds = 0;
    int offset_minutes = 0;  // -840..840
    bool operator==(const Instant&) const = default;
};
struct Date {
    int year = 1970, month = 1, day = 1;  // month and day count from 1
};
Date local_date(const Instant& instant);
std::string iso_date(const Instant& instant);  // local date, "2026-11-22"

struct DoneItem {
    int pose = 0;
    int variant = 0;
    Side side = Side::none;
    int planned = 0;  // breaths
    int done = 0;
    bool operator==(const DoneItem&) const = default;
};

// One finished or ended session. A row is written once, and again only when the person says how her back
// is or leaves a note.
struct SessionRecord {
    static constexpr int version = 1;
    std::string id;  // unique, given by the caller
    Instant started;
    Routine routine;      // as it was
    std::string content;  // content version (build id)
    std::vector<DoneItem> items;
    int seconds = 0;  // practised, pauses left out
    int pauses = 0;
    bool finished = false;           // false: ended early
    std::optional<int> pain_before;  // 0..10
    std::optional<int> pain_after;
    std::string note;
    bool operator==(const SessionRecord&) const = default;
};
std::string to_row(const SessionRecord& record);
bool anything_done(const SessionRecord& record);  // a whole breath at least

enum class RowFault { none, newer, unreadable };
struct RecordRow {
    RowFault fault = RowFault::none;
    std::string detail;
    SessionRecord record;  // only when fault is none
};
RecordRow record_from_row(std::string_view row);

// What the player did, as items of a record: each side that was begun, in the order of doing.
std::vector<DoneItem> done_items(const Player& player);

// Where an unfinished session stands. One row, key "resume".
struct ResumePoint {
    static constexpr int version = 1;
    std::string session;  // id that the record will get
    Instant started;
    Routine routine;
    Start start;  // its item is the number of items when no breath is left to do
    Side first_side = Side::left;
    std::vector<DoneItem> items;  // done before the cut
    int seconds = 0;
    int pauses = 0;
    bool operator==(const ResumePoint&) const = default;
};
std::string to_row(const ResumePoint& point);
Result<ResumePoint> resume_from_row(std::string_view row);

// One row, key "settings". A missing or broken field keeps its default; a newer version is read as
// far as it is known and not overwritten unless the person changes something.
struct Settings {
    static constexpr int version = 1;
    Pace pace;            // for built-in routines
    double volume = 0.8;  // 0..1
    bool muted = false;
    bool notice_seen = false;  // first-visit notice
    enum class Theme { system, light, dark, contrast } theme = Theme::system;
    int text_percent = 100;            // 80..200
    bool mirror = true;                // a figure that faces one shows one's left on the left
    bool calm = false;                 // nothing moves by itself, whatever the system says
    std::vector<std::string> needs;    // ids of what she should not be asked for
    std::vector<std::string> without;  // ids of props that are not at hand
    bool needs_asked = false;          // the screen of needs was seen
    std::string routine;               // id of the built-in one chosen last, empty for the first
    std::string language;              // code, such as "de"; empty: like the device
    bool operator==(const Settings&) const = default;
};
std::string to_row(const Settings& settings);
Settings settings_from_row(std::string_view row);

}  // namespace catcow
