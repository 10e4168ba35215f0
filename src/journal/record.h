#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "journal/activity.h"
#include "journal/own_version.h"
#include "journal/programme.h"
#include "journal/reminders.h"
#include "routine/routine.h"
#include "session/player.h"

namespace catcow {

// Every row, from the first one ever written, is UTF-8 JSON text: an object with "v", the version
// of its format. A row of a newer version is kept and counted, but never changed or rewritten.
bool is_newer(std::string_view row, int version);

// A point in time: seconds since 1970-01-01 UTC, and the offset of local time in minutes.
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

// How a person found a pose.
enum class Felt { too_easy, right, too_hard };

// One session that was finished or ended. A row is written once. It is written again only if the
// person rates their back or a pose, or adds a note.
struct SessionRecord {
    static constexpr int version = 1;
    std::string id;  // unique; given by the caller
    Instant started;
    Routine routine;      // as it was practised
    std::string content;  // version of the content (build id)
    std::vector<DoneItem> items;
    int seconds = 0;  // practised time, without pauses
    int pauses = 0;
    bool finished = false;           // false: the person ended it early
    std::optional<int> pain_before;  // 0..10
    std::optional<int> pain_after;
    std::string note;
    // Poses in which the person came out, or ended the session, because it hurt: Pose::number, in
    // order, each once. 0: between poses.
    std::vector<int> hurt;
    struct FeltPose {
        int pose = 0;  // Pose::number
        Felt felt{};
        bool operator==(const FeltPose&) const = default;
    };
    std::vector<FeltPose> felt{};  // by Felt, and then in the order of the answers; each pose once
    std::optional<int> pain_morning{};  // 0..10, the morning after
    bool morning_skipped = false;       // the person does not want to answer that
    bool operator==(const SessionRecord&) const = default;
};
std::string to_row(const SessionRecord& record);
std::optional<Felt> felt_of(const SessionRecord& record, int pose);
void rate(SessionRecord& record, int pose, Felt felt);
// Returns `mine` with the answers that only `stored` has. Another tab may have asked for them.
SessionRecord with_answers_of(SessionRecord mine, const SessionRecord& stored);
bool anything_done(const SessionRecord& record);  // at least one whole breath
// Returns whether `one` knows more of the same session than `other`: its end, or more seconds. The
// cut-off of a session never replaces a record that knows as much.
bool knows_more(const SessionRecord& one, const SessionRecord& other);

enum class RowFault { none, newer, unreadable };
struct RecordRow {
    RowFault fault = RowFault::none;
    std::string detail;
    SessionRecord record;  // valid only if fault is none
};
RecordRow record_from_row(std::string_view row);

// Returns what the player did, as items of a record: each side that was begun, in order.
std::vector<DoneItem> done_items(const Player& player);

// The state of an unfinished session. One row, key "resume".
struct ResumePoint {
    static constexpr int version = 1;
    std::string session;  // id that the record will get
    Instant started;
    Routine routine;
    Start start;  // its item is the number of items if no breath is left
    Side first_side = Side::left;
    std::vector<DoneItem> items;  // done before the session was interrupted
    int seconds = 0;
    int pauses = 0;
    // How often the program stopped (a fault) while this session could be resumed. Counted by the
    // page (web/stopped.js), because a program that has stopped cannot write.
    int stopped = 0;
    std::optional<int> pain_before{};  // SessionRecord::pain_before
    std::vector<int> hurt;             // SessionRecord::hurt
    std::vector<Hurt> hurt_in;         // CompileSettings::hurt
    bool operator==(const ResumePoint&) const = default;
};
// A session that stopped the program this often is not offered again.
inline constexpr int most_stopped = 2;
std::string to_row(const ResumePoint& point);
Result<ResumePoint> resume_from_row(std::string_view row);

// One row, key "settings". A missing or invalid field keeps its default. From a newer version the
// known fields are read. Such a row is not overwritten: what the person changes stays in memory.
// The voice that leads a session.
struct VoiceSettings {
    bool on = false;
    bool asked = false;  // whether it should speak
    enum class Amount { full, few, names } amount = Amount::full;
    int percent = 100;  // of its usual rate, 60..150
    double volume =
        0.8;  // 0..1; a row without it has that of the tones, which was the volume of all
    // The voice that was chosen for a language, and how much longer it takes than is usual (see
    // VoicePace). `id` is empty: the best one of the device.
    struct Chosen {
        std::string language, id;
        double pace = 0;  // 0: not heard yet
        bool operator==(const Chosen&) const = default;
    };
    std::vector<Chosen> chosen;  // one for a language at most
    bool operator==(const VoiceSettings&) const = default;
};

// What sounds in a session, apart from the voice and the volume of the tones.
struct SoundSettings {
    double noise = 0;  // volume of the soft bed, 0..1; at 0 nobody hears it
    enum class Breath {
        tones,
        bells,
        none
    } breath = Breath::tones;  // what sounds with each breath
    bool pulses = false;       // the device vibrates with each breath and change, where it can
    // Built-in routines whose tones are softer, and those without tones: ids.
    std::vector<std::string> quiet{}, silent{};
    bool operator==(const SoundSettings&) const = default;
};

SoundProfile profile_of(const SoundSettings& settings, const std::string& routine);
SoundSettings with_profile(SoundSettings settings, const std::string& routine,
                           SoundProfile profile);

struct Settings {
    static constexpr int version = 1;
    Pace pace;  // for built-in routines
    WayTime way_time = WayTime::normal;
    enum class View { both, picture, words } view = View::both;  // what the player shows
    double volume = 0.8;                                         // of the tones, 0..1
    bool muted = false;
    bool notice_seen = false;  // the notice of the first visit
    enum class Theme { system, light, dark, contrast } theme = Theme::system;
    int text_percent = 100;          // 80..200
    bool mirror = true;              // a figure that faces the person shows their left on the left
    bool calm = false;               // nothing moves by itself, whatever the system setting
    std::vector<std::string> needs;  // ids of needs (what to go easy on)
    std::vector<std::string> without;  // ids of props that the person does not have
    bool needs_asked = false;          // the person has seen the needs screen
    bool ready_told = false;           // what "I'm ready" does
    // What Today offers: id of a built-in routine, or KeptRoutine::key; empty: a proposal.
    std::string on_today;
    int minutes = 0;                        // of a proposal, up to 60; 0: not chosen yet
    std::string place;                      // PlanRules::Where::id; empty: the first one
    std::string language;                   // code, such as "de"; empty: that of the device
    std::vector<std::string> favourites{};  // ids of built-in routines
    std::vector<OwnVersion> own_versions{};
    Programme programme{};
    std::vector<Activity> activities{};
    Reminders reminders{};
    VoiceSettings voice;
    SoundSettings sound;
    bool operator==(const Settings&) const = default;
};
std::string to_row(const Settings& settings);
// Returns the row `stored` with the fields changed that differ. What is not known here stays in it.
std::string to_row(const Settings& settings, std::string_view stored);
Settings settings_from_row(std::string_view row);
// Returns `theirs` with every field that changed from `base` to `mine`. Of needs and props, each
// one counts by itself: a need is gone only if the person took back that need.
Settings merged(const Settings& base, const Settings& mine, Settings theirs);

}  // namespace catcow
