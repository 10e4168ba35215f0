#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/duration.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "catalogue/dose.h"

namespace catcow {

// Seconds for an inhale and an exhale, each 2 to 10 in steps of half a second. The default is six
// breaths a minute (slow breathing near 6 a minute: Lehrer and Gevirtz 2014).
struct Pace {
    Duration inhale = seconds(4);
    Duration exhale = seconds(6);
    Duration cycle() const { return inhale + exhale; }
    bool operator==(const Pace&) const = default;
};

enum class Sides { both, left, right };            // always `both` for poses without sides
enum class SoundProfile { tones, quiet, silent };  // quiet: softer cues; silent: only the noise bed

struct Item {
    int pose = 0;     // Pose::number
    int variant = 0;  // Variant::number
    Dose dose;
    Sides sides = Sides::both;
    // UTF-8 on one line, at most 80 characters. It was written for this variant of this pose, so it
    // is dropped where another one takes the place.
    std::string note{};
    bool operator==(const Item&) const = default;
};

// How often the routine is meant to be practised.
struct RoutinePlan {
    int days_a_week = 0;  // 1..7; 0: as needed
    int weeks = 0;        // 1..52; 0: no end is set; always 0 if as needed
    bool operator==(const RoutinePlan&) const = default;
};

// Says what to do. Never holds anything about the person.
struct Routine {
    std::string id;     // "eight-poses" if built in; empty if it came by link; not part of the link
    std::string title;  // UTF-8, at most 96 bytes; taken from the texts for built-in routines
    std::vector<Item> items;  // 1..40
    Pace pace;
    SoundProfile sound = SoundProfile::tones;
    std::string note{};  // about the whole: UTF-8 on one line, at most 200 characters
    std::optional<RoutinePlan> plan{};
    // When all who have the link begin together, in seconds since 1970-01-01 UTC: 0..4,294,967,295.
    // Only links carry it. It is not stored.
    std::optional<std::int64_t> start{};
    bool operator==(const Routine&) const = default;
};

// A posture check is a routine of its own: its id is "check:<id of the check>", and its one item is the check as a pose.
// It is stored with a session, but never in a link, on Today or among the person's routines.
inline constexpr std::string_view check_prefix = "check:";
inline bool is_check(const Routine& routine) { return routine.id.starts_with(check_prefix); }

inline constexpr int most_items = 40;
inline constexpr std::size_t most_title_bytes = 96;
inline constexpr std::size_t most_item_note = 80;  // characters: code points of Unicode
inline constexpr std::size_t most_note = 200;
inline constexpr int most_weeks = 52;

// Returns the whole breaths in one hold, lift or flow: seconds / cycle, rounded, at least 1.
int breaths_of(const Dose& dose, const Pace& pace);
// Returns the breaths on one side of the item: amount x repetitions.
int breaths_per_side(const Dose& dose, const Pace& pace);

// Returns the routine of a check (Catalogue::checks()), without a title: each of its steps has one breath, or as many
// more as bring the whole nearest to a minute at this pace. The slowest pace takes two minutes.
Routine check_routine(const Pose& check, const Pace& pace);

// Reads "routines/*.json" among `files` and checks them against the catalogue. Sorted by their field
// "place", which is the order of lists; the first one is shown to a person who has not chosen yet.
Result<std::vector<Routine>> load_routines(const std::vector<SourceFile>& files,
                                           const Catalogue& catalogue);

// A routine that the catalogue can play. Items with an unknown pose are left out, and posture checks unless the routine
// is one. Items with an
// unknown variant use the standard variant, without the note. Both are listed.
struct Playable {
    Routine routine;
    struct LeftOut {
        int place;
        int pose;
    };  // place counts from 1 in the original routine
    std::vector<LeftOut> left_out;       // items with unknown poses
    std::vector<LeftOut> made_standard;  // items with unknown variants
};
Playable playable(const Routine& routine, const Catalogue& catalogue);

}  // namespace catcow
