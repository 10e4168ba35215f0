#pragma once

#include <string>
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
    bool operator==(const Item&) const = default;
};

// Says what to do. Never holds anything about the person.
struct Routine {
    std::string id;     // "eight-poses" if built in; empty if it came by link; not part of the link
    std::string title;  // UTF-8, at most 96 bytes; taken from the texts for built-in routines
    std::vector<Item> items;  // 1..40
    Pace pace;
    SoundProfile sound = SoundProfile::tones;
    bool operator==(const Routine&) const = default;
};

inline constexpr int most_items = 40;
inline constexpr std::size_t most_title_bytes = 96;

// Returns the whole breaths in one hold, lift or flow: seconds / cycle, rounded, at least 1.
int breaths_of(const Dose& dose, const Pace& pace);
// Returns the breaths on one side of the item: amount x repetitions.
int breaths_per_side(const Dose& dose, const Pace& pace);

// Reads "routines/*.json" among `files` and checks them against the catalogue.
Result<std::vector<Routine>> load_routines(const std::vector<SourceFile>& files,
                                           const Catalogue& catalogue);

// A routine that the catalogue can play. Items with an unknown pose are left out. Items with an
// unknown variant use the standard variant. Both are listed.
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
